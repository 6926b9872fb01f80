package vn.trienkhai.deploy.system.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.deploy.local.Organizations;
import vn.trienkhai.deploy.local.Organizations.Organization;
import vn.trienkhai.deploy.local.demo.Cast;

/**
 * The register of bodies as a province keeps it before a document comes in: the bodies of the
 * demonstration, also by the names they have at home, and whoever the documents name.
 */
public final class Register {

    private static final String HOME = " Quảng Ngãi";
    private static final Pattern MANY =
            Pattern.compile("(?iu)^các .*|^cấp ủy.*|.*, .*|.*;.*|.*địa phương$");

    /** Persons, posts of the own office, web sites and archives have no place in it. */
    private static final Pattern NOBODY =
            Pattern.compile(
                    "Như trên|(?:Chủ tịch|Các PCT|Ủy viên|Các đồng chí|VPTU|Vụ|Website) .*|VPTU:.*");

    private final BiFunction<String, ObjectNode, String> create;
    private final Map<String, ObjectNode> known = new HashMap<>();
    private final Map<String, List<String>> members = new HashMap<>();

    /**
     * @param create registers at a path and tells the id
     */
    public Register(BiFunction<String, ObjectNode, String> create) {
        this.create = create;
    }

    /** Everybody of the demonstration but those under whose sign-in somebody else issues. */
    public void home(List<String> lent) {
        Organizations.all().stream()
                .filter(body -> !lent.contains(body.userPrefix()))
                .forEach(
                        body ->
                                body(
                                        body,
                                        body.names().official(),
                                        body.names().official().replace(HOME, "")));
    }

    /** Who issues a document, under the sign-in it is lent. */
    public void issues(Labelled document) {
        var issuer = Cast.body(document.flow().path("issuer").asText());
        var name = document.labels().path("header").path("issuer").asText();
        if (!known.containsKey(key(name))) {
            body(issuer, name, brief(name));
        }
    }

    /** Whoever a document names. */
    public void meet(Labelled document) {
        names(document).forEach(this::register);
    }

    /** What an institution calls itself inside: "Liên hiệp Hội Việt Nam". */
    private static String brief(String name) {
        return name.replaceAll("(?u)iên hiệp các Hội Khoa học và Kỹ thuật", "iên hiệp Hội");
    }

    private static Stream<String> names(Labelled document) {
        var bodies =
                document.list("assignments").stream()
                        .flatMap(
                                each ->
                                        Stream.of(
                                                each.path("body").asText(),
                                                Labelled.one(each.path("to").asText("")),
                                                Labelled.one(each.path("via").asText(""))));
        var copies =
                Stream.of(document.labels(), document.labels().path("attached").path(0))
                        .flatMap(labels -> Labelled.all(labels.path("recipients")).stream())
                        .filter(each -> !each.path("purpose").asText("").equals("lưu"))
                        .map(each -> each.path("name").asText());
        return Stream.concat(bodies, copies)
                .filter(name -> !name.isEmpty() && !NOBODY.matcher(name).matches());
    }

    private void register(String name) {
        if (known.containsKey(key(name))) {
            return;
        }
        if (MANY.matcher(name).matches()) {
            classOf(name);
        } else {
            put(name, "organizationId", created(null, "PARTY_COMMITTEE", "PROVINCE", name));
        }
    }

    private void classOf(String name) {
        var draft = Patch.object().put("name", name);
        var ids = membersOf(name);
        var list = draft.putArray("members");
        ids.forEach(list::add);
        put(name, "classId", create.apply("/v1/organization-classes", draft));
        members.put(key(name), ids);
    }

    /** Who of the demonstration is meant by the words; of others, two who bear the name. */
    private List<String> membersOf(String name) {
        var ids = new ArrayList<String>();
        if (name.matches("(?u).*(?:huyện|Cấp ủy).*")) {
            districts().forEach(body -> ids.add(body.id().toString()));
        }
        if (name.contains("Mặt trận")) {
            ids.add(Cast.body("front").id().toString());
        }
        if (name.startsWith("Các ban cán sự")) {
            ids.add(Cast.body("party-affairs").id().toString());
        }
        if (ids.isEmpty()) {
            ids.add(created(null, "PARTY_COMMITTEE", "PROVINCE", name + " 1"));
            ids.add(created(null, "PARTY_COMMITTEE", "PROVINCE", name + " 2"));
        }
        return List.copyOf(ids);
    }

    private static Stream<Organization> districts() {
        return Organizations.all().stream()
                .filter(body -> body.kind().equals("DISTRICT_STANDING_BOARD"));
    }

    private void body(Organization body, String official, String variant) {
        var id = body.id().toString();
        created(id, body.kind(), body.level(), official, variant);
        Stream.of(official, variant, body.userPrefix())
                .forEach(name -> put(name, "organizationId", id));
    }

    private String created(@Nullable String id, String kind, String level, String... names) {
        var draft = Patch.object().put("kind", kind).put("level", level);
        if (id != null) {
            draft.put("id", id);
        }
        var list = draft.putArray("names");
        Stream.of(names)
                .distinct()
                .forEach(
                        name ->
                                list.addObject()
                                        .put("text", name)
                                        .put("kind", list.size() == 1 ? "OFFICIAL" : "VARIANT"));
        return create.apply("/v1/organizations", draft);
    }

    private void put(String name, String field, String id) {
        known.put(key(name), Patch.object().put(field, id));
    }

    /** One body may be written with or without abbreviations. */
    private static String key(String name) {
        return Likeness.bare(
                name.replace("UBND", "Ủy ban nhân dân").replace("HĐND", "Hội đồng nhân dân"));
    }

    /** Who is meant, by the name or the sign-in. */
    ObjectNode named(String name) {
        return Objects.requireNonNull(known.get(key(name)), name).deepCopy();
    }

    /** The bodies a name stands for: itself, or everybody of the class. */
    public List<String> bodies(String name) {
        return members.getOrDefault(
                key(name), List.of(named(name).path("organizationId").asText()));
    }

    /** Whether somebody was chosen who is meant by the name; nobody, where nobody bears it. */
    boolean isMeant(JsonNode body, String name) {
        var meant = known.get(key(name));
        if (meant == null) {
            return !body.has("organizationId") && !body.has("classId");
        }
        return meant.properties().stream()
                .allMatch(each -> body.path(each.getKey()).equals(each.getValue()));
    }
}
