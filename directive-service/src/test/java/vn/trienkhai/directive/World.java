package vn.trienkhai.directive;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.Wire;
import vn.trienkhai.platform.work.Ids;

/** A small province of its own for each test: bodies, registers, drafts, all made over the API. */
public final class World {

    public static final SignIn ADMINISTRATOR = SignIn.of(Role.ADMINISTRATOR);
    public static final SignIn AUDITOR = SignIn.of(Role.AUDITOR);

    public static final String DIRECTIVE = "/v1/directives/{directiveId}";
    public static final String DELIVERY = "/v1/deliveries/{deliveryId}";

    public final UUID issuer = body("STANDING_BOARD", "PROVINCE", "Ban Thường vụ Tỉnh ủy");

    /** A body with this name and kind, below nothing. */
    public static UUID body(String kind, String level, String name) {
        return body(kind, level, name, List.of());
    }

    public static UUID body(
            String kind, String level, String name, List<Map<String, Object>> parents) {
        return made(
                ADMINISTRATOR,
                "/v1/organizations",
                Map.of(
                        "id",
                        Ids.next(),
                        "kind",
                        kind,
                        "level",
                        level,
                        "names",
                        List.of(Map.of("text", name, "kind", "OFFICIAL")),
                        "parents",
                        parents));
    }

    /** A body right below the issuer, in the Party's hierarchy. */
    public UUID below(String kind, String name) {
        return body(
                kind,
                "DISTRICT",
                name,
                List.of(Map.of("hierarchy", "PARTY", "organizationId", issuer)));
    }

    public static UUID classOf(Map<String, Object> rule) {
        return made(
                ADMINISTRATOR,
                "/v1/organization-classes",
                Map.of("name", "Lớp " + Ids.next(), "rule", rule));
    }

    /** A register of plans of the issuer, from 27, for the term 2020–2025. */
    public UUID register() {
        return register(issuer, "PLAN", "KH", 27);
    }

    public static UUID register(UUID of, String type, String abbreviation, int first) {
        return made(
                ADMINISTRATOR,
                "/v1/number-registers",
                Map.of(
                        "issuerId",
                        of,
                        "regime",
                        "PARTY",
                        "type",
                        type,
                        "typeAbbreviation",
                        abbreviation,
                        "bodyAbbreviation",
                        "TU",
                        "period",
                        "TERM",
                        "from",
                        "2020-10-23",
                        "to",
                        "2035-10-22",
                        "firstNumber",
                        first));
    }

    public SignIn clerk() {
        return SignIn.of(Role.CLERK).forBody(issuer);
    }

    public SignIn leader() {
        return SignIn.of(Role.LEADER).forBody(issuer);
    }

    /** A plan of the issuer with these extra fields, otherwise ready to be issued. */
    public UUID draft(Map<String, Object> extra) {
        return draft(clerk(), extra);
    }

    public static UUID draft(SignIn clerk, Map<String, Object> extra) {
        var body = new java.util.HashMap<String, Object>(extra);
        body.putIfAbsent("regime", "PARTY");
        body.putIfAbsent("type", "PLAN");
        body.putIfAbsent("abstract", "Tổng kết 10 năm thực hiện Nghị quyết");
        body.putIfAbsent("place", "Quảng Ngãi");
        body.putIfAbsent(
                "signature", Map.of("capacity", "T/M", "position", "Phó Bí thư", "name", "A"));
        body.putIfAbsent("clauses", clausesNamedBy(body));
        if (List.of().equals(body.getOrDefault("recipients", List.of()))) {
            body.put("recipients", List.of(Map.of("text", "Lưu VPTU", "purpose", "ARCHIVE")));
        }
        return made(clerk, "/v1/directives", body);
    }

    /** A draft that cites what the issuer has yet to issue: the first plan of its register. */
    public UUID citingItsFirstPlan(String issuedOn) {
        var cited = Map.of("symbol", "27-KH/TU", "issuedOn", issuedOn, "issuerId", issuer);
        return draft(Map.of("relations", List.of(Map.of("type", "CITES", "cited", cited))));
    }

    /** III, III.1 and every clause the relations of the draft start from. */
    private static List<Map<String, Object>> clausesNamedBy(Map<String, Object> draft) {
        var refs = new java.util.TreeSet<>(List.of("III", "III.1"));
        if (draft.get("relations") instanceof List<?> relations) {
            for (var relation : relations) {
                if (relation instanceof Map<?, ?> each && each.get("sourceClauseRef") != null) {
                    refs.add(String.valueOf(each.get("sourceClauseRef")));
                }
            }
        }
        return refs.stream().map(World::clause).toList();
    }

    private static Map<String, Object> clause(String ref) {
        return Map.of("ref", ref, "kind", "ORGANIZATION", "text", "Tổ chức thực hiện.");
    }

    public static ValidatableResponse issue(
            SignIn leader, UUID directive, Map<String, Object> how) {
        return act(leader, DIRECTIVE, directive, "issuance", how);
    }

    public void issued(UUID directive) {
        issue(leader(), directive, Map.of()).statusCode(200);
    }

    /** An act on an existing item, of the version the caller sees, with a fresh key. */
    public static ValidatableResponse act(
            SignIn by, String item, UUID id, String act, Map<String, Object> how) {
        return Api.as(by)
                .header("If-Match", tag(by, item, id))
                .header("Idempotency-Key", Api.key())
                .body(how)
                .post(item + "/" + act, id)
                .then();
    }

    /** Replaces a list of a draft. */
    public static ValidatableResponse put(
            SignIn by, UUID directive, String part, List<Map<String, Object>> items) {
        return Api.as(by)
                .header("If-Match", tag(by, DIRECTIVE, directive))
                .body(Map.of(part, items))
                .put(DIRECTIVE + "/" + part, directive)
                .then();
    }

    public static String tag(SignIn reader, String item, UUID id) {
        var name = item.substring(item.lastIndexOf('{') + 1, item.lastIndexOf('}'));
        return seen(reader, item, Map.of(name, id)).headers().get("etag");
    }

    private static UUID made(SignIn by, String list, Map<String, Object> item) {
        var answer = Wire.as(by).json(item).send("post", list, Map.of());
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
        assertThat(answer.headers().get("location")).isNotEmpty();
        return UUID.fromString(answer.body().path("id").asText());
    }

    private static Wire.Answer seen(SignIn by, String path, Map<String, ?> parts) {
        var answer = Wire.as(by).send("get", path, parts);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
        return answer;
    }

    public static Map<String, Object> recipient(UUID body, String purpose) {
        return Map.of("organizationId", body, "purpose", purpose);
    }

    public static Map<String, Object> duty(UUID body, String role) {
        return duty(List.of(Map.of("organizationId", body, "role", role)));
    }

    /** A duty of mode EACH with a fixed exclusive deadline, 08/4/2022. */
    public static Map<String, Object> duty(List<Map<String, Object>> holders) {
        return Map.of(
                "clauseRef",
                "III.1",
                "title",
                "Xây dựng báo cáo tổng kết",
                "text",
                "Xây dựng báo cáo tổng kết và gửi Ban Thường vụ Tỉnh ủy.",
                "mode",
                "EACH",
                "holders",
                holders,
                "output",
                "FINAL_REVIEW_REPORT",
                "deadline",
                Map.of("kind", "DATE", "raw", "trước ngày 08/4/2022", "date", "2022-04-08"));
    }

    /** The delivery of a directive to a body. */
    public static UUID delivery(UUID body, UUID directive) {
        var clerk = SignIn.of(Role.CLERK).forBody(body);
        return seen(clerk, "/v1/deliveries", Map.of())
                .body()
                .path("items")
                .valueStream()
                .filter(
                        copy ->
                                copy.at("/directive/directiveId")
                                        .asText()
                                        .equals(directive.toString()))
                .map(copy -> UUID.fromString(copy.path("id").asText()))
                .findFirst()
                .orElseThrow();
    }
}
