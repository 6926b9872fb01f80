package vn.trienkhai.deploy.system.wrong;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.trienkhai.deploy.local.SignIn;
import vn.trienkhai.deploy.local.demo.Cast;
import vn.trienkhai.deploy.local.demo.Journal.Acknowledged;
import vn.trienkhai.deploy.local.demo.Play.Played;

/** What wrong requests are about: the people and things of a finished play. */
public final class Scene {

    private final URI issuer;
    private final SignIn signIn;
    private final Cast cast;
    private final Played played;
    private final List<Acknowledged> acknowledged;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    public Scene(URI issuer, Cast cast, Played played, List<Acknowledged> acknowledged) {
        this.issuer = issuer;
        this.signIn = new SignIn(issuer);
        this.cast = cast;
        this.played = played;
        this.acknowledged = acknowledged;
    }

    String token(String user) {
        return tokens.computeIfAbsent(
                user, name -> name.equals("e-office") ? signIn.machine() : signIn.person(name));
    }

    /** A signed token that is not meant for this API. */
    String tokenForAnother() {
        return IdToken.of(issuer, "son-tinh-clerk");
    }

    String directive() {
        return "/v1/directives/" + played.directive();
    }

    String provincialReport() {
        return played.provincialReport();
    }

    /** The report of a district. */
    String report(String body) {
        return played.inputs().getOrDefault(body, "");
    }

    String periodId() {
        return read("party-affairs", provincialReport()).path("periodId").asText();
    }

    /** A task the body leads, done by now. */
    String task(String body) {
        var path = "/v1/tasks?my=lead&phase=COMPLETED&directiveId=" + played.directive();
        return "/v1/tasks/" + first(body, path);
    }

    /** The copy the body has registered. */
    String delivery(String body) {
        return "/v1/deliveries/" + first(body, "/v1/deliveries?status=RECEIVED");
    }

    String notification(String body) {
        return "/v1/notifications/" + first(body, "/v1/notifications?limit=1");
    }

    /** The book of numbers of the body. */
    String register(String bodyId) {
        for (var register : cast.clerk("standing-board").get("/v1/number-registers").items()) {
            if (register.path("issuerId").asText().equals(bodyId)) {
                return "/v1/number-registers/" + register.path("id").asText();
            }
        }
        throw new IllegalStateException("there is no register of " + bodyId);
    }

    /** The ETag of an item. */
    String etag(String body, String path) {
        return cast.leader(body).get(path).etag().orElseThrow();
    }

    /** A cursor that would go on with this list. */
    String cursor(String body, String path) {
        return read(body, path).path("next").asText();
    }

    /** A write of a person that had a key, by the end of its path. */
    Acknowledged written(String end) {
        return acknowledged.stream()
                .filter(write -> !write.key().isEmpty() && write.path().endsWith(end))
                .filter(write -> !write.caller().equals("e-office"))
                .findFirst()
                .orElseThrow();
    }

    /** A new draft of the standing board. */
    String draft() {
        return draft(Map.of());
    }

    /** A new draft of the standing board with this in it. */
    String draft(Map<String, Object> more) {
        var draft = new HashMap<String, Object>(more);
        draft.putAll(Map.of("regime", "PARTY", "type", "PLAN", "abstract", "Kế hoạch kiểm tra"));
        return "/v1/directives/"
                + cast.clerk("standing-board").create("/v1/directives", draft).id();
    }

    /** Something the administrator creates; its id. */
    String founded(String path, Map<String, Object> body) {
        return cast.administrator().create(path, body).id();
    }

    private String first(String body, String path) {
        return read(body, path).path("items").path(0).path("id").asText();
    }

    private JsonNode read(String body, String path) {
        return cast.leader(body).get(path).json();
    }

    /** Every wrong request there is. */
    public static List<Wrong> all(Scene scene) {
        return Stream.of(
                        WrongCallers.of(scene),
                        WrongTargets.of(scene),
                        WrongContent.of(scene),
                        WrongMoments.of(scene),
                        WrongFiles.of(scene),
                        WrongTables.of(scene),
                        WrongPlans.of(scene))
                .flatMap(List::stream)
                .toList();
    }
}
