package vn.trienkhai.directive.registry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.platform.work.Ids;

/** Names, codes, positions and contacts, each with its days (rows 26, 27, 30, 31). */
@QuarkusTest
@WithStack
class NamesAndCodesTest {

    private final String marker = "Q" + Ids.next().toString().substring(24);

    @Test
    void oneBodyIsFoundByEveryWayItsNameIsWritten() {
        var body = World.body("PARTY_AFFAIRS_COMMITTEE", "PROVINCE", official());

        for (var written :
                List.of(
                        "Ban Cán sự đảng UBND tỉnh " + marker,
                        "Ban cán sự đảng Uỷ ban nhân dân tỉnh " + marker,
                        "BAN CAN SU DANG UY BAN NHAN DAN TINH " + marker.toUpperCase(Locale.ROOT),
                        "Ban  cán sự Đảng ủy ban nhân dân tỉnh " + marker)) {
            candidates(written, "2022-01-01")
                    .body("items[0].organization.id", equalTo(body.toString()))
                    .body("items[0].match", equalTo("SAME_FOLDED"));
        }
        candidates(official(), "2022-01-01").body("items[0].match", equalTo("EXACT"));
        candidates("Ban cán sự đảng UBND thành phố " + marker, "2022-01-01")
                .body("items[0].match", equalTo("SIMILAR"));
        candidates("Hội Nông dân " + marker.hashCode(), "2022-01-01")
                .body("items.organization.id", not(hasItem(body.toString())));
    }

    @Test
    void iAndYAreOneWhereCustomWavers() {
        var body =
                World.body(
                        "ASSOCIATION", "PROVINCE", "Liên hiệp Hội Khoa học và Kỹ thuật " + marker);

        candidates("Liên hiệp hội khoa học và kĩ thuật " + marker, "2022-01-01")
                .body("items[0].organization.id", equalTo(body.toString()))
                .body("items[0].match", equalTo("SAME_FOLDED"));
    }

    @Test
    void aNameMeansWhoBoreItOnTheDay() {
        var former = World.body("COMMITTEE", "PROVINCE", "Tỉnh ủy " + marker);
        Acts.done("DISSOLVE", "2025-07-01", Map.of("organizationIds", List.of(former)));
        List<String> opened =
                Acts.done(
                                "OPEN",
                                "2025-07-01",
                                Map.of(
                                        "openings",
                                        List.of(
                                                Acts.draft(
                                                        "COMMITTEE",
                                                        "PROVINCE",
                                                        "Tỉnh ủy " + marker))))
                        .extract()
                        .path("openedIds");

        candidates("tinh uy " + marker, "2025-06-30")
                .body("items.organization.id", contains(former.toString()));
        candidates("tinh uy " + marker, "2025-07-01")
                .body("items.organization.id", contains(opened.getFirst()));
    }

    @Test
    void aCodeBelongsToOneBodyAtATime() {
        var code = "H" + Math.abs(marker.hashCode() % 100_000);
        var first = coded(code, "2020-09-15", "2025-06-30").statusCode(201);
        first.body("identifiers.value", contains(code));
        coded(code, "2025-06-30", null)
                .statusCode(409)
                .body("type", equalTo("/problems/identifier-taken"));
        coded(code, "2025-07-01", null).statusCode(201);
        var third = World.body("UNIT", "UNIT", "Ban");
        Acts.amend(third, Map.of("identifiers", List.of(code("QD_20_2020", code, null, null))))
                .statusCode(409)
                .body("type", equalTo("/problems/identifier-taken"));
        Acts.amend(third, Map.of("identifiers", List.of(code("PARTNER_X", code, null, null))))
                .statusCode(200);
    }

    @Test
    void aCodeIsFreeForTheSuccessorOfWhoEnded() {
        var code = "H" + Math.abs(marker.hashCode() % 100_000) + ".1";
        UUID former = UUID.fromString(coded(code, null, null).statusCode(201).extract().path("id"));
        Acts.done("DISSOLVE", "2025-07-01", Map.of("organizationIds", List.of(former)));

        coded(code, "2025-07-01", null).statusCode(201);
        Acts.asOf(former, "2025-06-30").body("identifiers.value", contains(code));
        Acts.asOf(former, "2025-07-01").body("identifiers", empty());
    }

    /** Row 26: a code of the document axis leads to the body that has it on the day. */
    @Test
    void aCodeFindsTheBodyThatHasItOnTheDay() {
        var code = "H" + Math.abs(marker.hashCode() % 100_000) + ".2";
        String former = coded(code, null, "2025-06-30").statusCode(201).extract().path("id");
        String present = coded(code, "2025-07-01", null).statusCode(201).extract().path("id");
        var other = World.body("UNIT", "UNIT", "Ban");
        Acts.amend(other, Map.of("identifiers", List.of(code("PARTNER_X", code, null, null))))
                .statusCode(200);

        known(Map.of("identifier", code, "scheme", "QD_20_2020", "asOf", "2025-06-30"))
                .body("items.id", contains(former));
        known(Map.of("identifier", code, "scheme", "QD_20_2020", "asOf", "2025-07-01"))
                .body("items.id", contains(present));
        known(Map.of("identifier", code, "asOf", "2025-07-01"))
                .body("items.id", containsInAnyOrder(present, other.toString()));
        known(Map.of("identifier", code.toLowerCase(Locale.ROOT))).body("items", empty());
        known(Map.of("scheme", "NOBODY_HAS_" + marker)).body("items", empty());
    }

    private static ValidatableResponse known(Map<String, String> by) {
        return Api.as(World.AUDITOR)
                .queryParams(by)
                .get("/v1/organizations")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "QCVN_102,000.00.00.H53,200",
        "QCVN_102,000.12.31.H53,200",
        "QCVN_102,00.00.00.H53,422",
        "QCVN_102,000.00.00.53H,422",
        "QD_20_2020,H37.DN.001,200",
        "QD_20_2020,28.22.H17,200",
        "QD_20_2020,H37..001,422",
        "QD_20_2020,h37.1,422",
        "QD_20_2020,H37.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA,422",
        "LOCAL,Đơn vị số 1,200"
    })
    void aCodeHasTheFormOfItsScheme(String scheme, String value, int status) {
        var body = World.body("UNIT", "UNIT", "Ban");
        var answer =
                Acts.amend(body, Map.of("identifiers", List.of(code(scheme, value, null, null))))
                        .statusCode(status);
        if (status == 422) {
            answer.body("type", equalTo("/problems/identifier-malformed"));
        } else {
            Acts.amend(body, Map.of("identifiers", List.of())).statusCode(200);
        }
    }

    @Test
    void whoMaySignIsAQuestionOfTheDay() {
        var body = World.body("STANDING_BOARD", "PROVINCE", "Ban Thường vụ");
        Acts.amend(
                        body,
                        Map.of(
                                "positions",
                                List.of(
                                        position("Bí thư", "ON_BEHALF", null, "2022-12-31"),
                                        position("Phó Bí thư", "ON_BEHALF", "2020-10-01", null),
                                        Map.of("title", "Ủy viên")),
                                "contacts",
                                List.of(
                                        Map.of(
                                                "channel",
                                                "EMAIL",
                                                "value",
                                                "bithu@example.vn",
                                                "position",
                                                "Bí thư"))))
                .statusCode(200);

        signatories(body, Map.of("asOf", "2022-03-01"))
                .body("signatories.title", contains("Bí thư", "Phó Bí thư"));
        signatories(body, Map.of("asOf", "2023-01-01"))
                .body("signatories.title", contains("Phó Bí thư"));
        signatories(body, Map.of("asOf", "2022-03-01", "capacity", "DEPUTY"))
                .body("signatories", empty());
        Acts.done("DISSOLVE", "2025-07-01", Map.of("organizationIds", List.of(body)));
        signatories(body, Map.of("asOf", "2025-07-01")).body("signatories", empty());
        Api.as(Acts.READER)
                .get(Acts.ONE + "/signatories", Ids.next())
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/organization-not-found"));
    }

    @Test
    void factsThatExcludeEachOtherAreRefused() {
        var body = World.body("UNIT", "UNIT", "Ban");
        var parent = World.body("UNIT", "UNIT", "Trên");
        var other = World.body("UNIT", "UNIT", "Trên khác");
        refused(
                body,
                "names",
                List.of(name("A", null, null), name("B", null, null)),
                "official-names-overlap");
        refused(body, "names", List.of(name("A", "2020-01-01", "2019-01-01")), "dates-contradict");
        refused(
                body,
                "names",
                List.of(name("A", null, null), Acts.name("B", "SHORT"), Acts.name("B", "SHORT")),
                "name-listed-twice");
        refused(
                body,
                "parents",
                List.of(Acts.under("PARTY", parent), Acts.under("PARTY", other)),
                "parents-overlap");
        refused(
                body,
                "identifiers",
                List.of(code("X", "1", null, null), code("X", "1", "2020-01-01", null)),
                "identifier-listed-twice");
        refused(
                body,
                "contacts",
                List.of(Map.of("channel", "FAX", "value", "1", "position", "Bí thư")),
                "position-unknown");
        refused(
                body,
                "earlierSpans",
                List.of(Map.of("closedOn", "2020-01-01")),
                "dates-contradict");
    }

    private String official() {
        return "Ban cán sự đảng Ủy ban nhân dân tỉnh " + marker;
    }

    private static void refused(UUID body, String part, List<?> value, String problem) {
        Acts.amend(body, Map.of(part, value))
                .statusCode(422)
                .body("type", equalTo("/problems/" + problem));
    }

    private static Map<String, Object> name(String text, String from, String to) {
        return dated(Map.of("text", text, "kind", "OFFICIAL"), from, to);
    }

    private static Map<String, Object> code(String scheme, String value, String from, String to) {
        return dated(Map.of("scheme", scheme, "value", value), from, to);
    }

    private static Map<String, Object> position(
            String title, String capacity, String from, String to) {
        return dated(Map.of("title", title, "capacities", List.of(capacity)), from, to);
    }

    private static Map<String, Object> dated(Map<String, Object> what, String from, String to) {
        var dated = new HashMap<>(what);
        if (from != null) {
            dated.put("validFrom", from);
        }
        if (to != null) {
            dated.put("validTo", to);
        }
        return dated;
    }

    private static ValidatableResponse coded(String value, String from, String to) {
        var draft = new HashMap<>(Acts.draft("UNIT", "UNIT", "Ban"));
        draft.put("identifiers", List.of(code("QD_20_2020", value, from, to)));
        return Api.as(World.ADMINISTRATOR).body(draft).post("/v1/organizations").then();
    }

    private static ValidatableResponse candidates(String name, String day) {
        return Api.as(Acts.READER)
                .queryParams(Map.of("name", name, "asOf", day))
                .get("/v1/organization-candidates")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse signatories(UUID body, Map<String, Object> query) {
        return Api.as(Acts.READER)
                .queryParams(query)
                .get(Acts.ONE + "/signatories", body)
                .then()
                .statusCode(200);
    }
}
