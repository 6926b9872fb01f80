package vn.trienkhai.directive.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.Database;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.TestClock;
import vn.trienkhai.platform.testing.WithStack;

/** Every purpose and every kind of recipient of a document (rows 23, 32, 40, 41, 43, 44). */
@QuarkusTest
@WithStack
class DistributionTest {

    private World world;
    private UUID commission;
    private UUID office;
    private UUID districts;

    @BeforeEach
    void aProvinceInJune2022() {
        TestClock.set(java.time.LocalDateTime.of(2022, 6, 1, 9, 0));
        world = new World();
        world.register();
        commission = world.below("PARTY_COMMISSION", "Ban Tuyên giáo Tỉnh ủy");
        office = world.below("PARTY_OFFICE", "Văn phòng Tỉnh ủy");
        world.below("DISTRICT_STANDING_BOARD", "Huyện ủy A");
        world.below("DISTRICT_STANDING_BOARD", "Huyện ủy B");
        districts =
                World.classOf(
                        Map.of(
                                "kinds",
                                List.of("DISTRICT_STANDING_BOARD"),
                                "ancestorId",
                                world.issuer));
    }

    @AfterEach
    void itIsToday() {
        TestClock.reset();
    }

    @Test
    void everyLineOfTheListIsUnderstoodAndKeptAsIssued() {
        var plan =
                world.draft(
                        Map.of(
                                "recipients",
                                List.of(
                                        Map.of("classId", districts, "purpose", "ACTION"),
                                        Map.of("purpose", "SAME_AS_ABOVE"),
                                        office(commission, "Trưởng ban", "REPORT_UP"),
                                        office(commission, "Các Phó Trưởng ban", "FOR_INFORMATION"),
                                        office(world.issuer, "Bí thư", "REPORT_UP"),
                                        office(office, "CVP, PCVP", "INTERNAL_POSITION"),
                                        text("Website của Tỉnh ủy", "PUBLISH"),
                                        text("Các đồng chí Ủy viên", "FOR_INFORMATION"),
                                        Map.of(
                                                "text",
                                                "VT",
                                                "purpose",
                                                "ARCHIVE",
                                                "retention",
                                                "YEARS_10"))));

        check(plan)
                .body("issuable", equalTo(true))
                .body(
                        "recipients.purpose",
                        contains("ACTION", "ACTION", "REPORT_UP", "INTERNAL_POSITION"))
                .body("recipients[2].offices.office", contains("Trưởng ban", "Các Phó Trưởng ban"))
                .body(
                        "distribution.route",
                        contains(
                                "DESK",
                                "DESK",
                                "DESK",
                                "DESK",
                                "INTERNAL",
                                "DESK",
                                "PUBLICATION",
                                "OUTSIDE",
                                "ARCHIVE"))
                .body("distribution.copies", contains(2, 2, 1, 1, 0, 1, 0, 0, 0))
                .body("problems.code", contains("recipient-outside-registry"));
        world.issued(plan);
        world.below("DISTRICT_STANDING_BOARD", "Huyện ủy C");

        lines(plan, Map.of())
                .body("items", hasSize(9))
                .body("items[0].copies", equalTo(2))
                .body("items[8].retention", equalTo("YEARS_10"))
                .body("items[8].keepUntil", equalTo("2032-12-31"));
        String next = lines(plan, Map.of("limit", 8)).extract().path("next");
        lines(plan, Map.of("limit", 8, "cursor", next)).body("items.position", contains(8));
        Api.as(SignIn.of(Role.CLERK).forBody(commission))
                .get(World.DELIVERY, World.delivery(commission, plan))
                .then()
                .body("offices.purpose", contains("REPORT_UP", "FOR_INFORMATION"));
    }

    @Test
    void linesThatSayNothingClearAreRefused() {
        var id = world.draft(Map.of());
        var before = World.tag(world.clerk(), World.DIRECTIVE, id);
        Map<Map<String, Object>, String> wrong =
                Map.of(
                        Map.of("purpose", "ACTION"), "recipient-unclear",
                        Map.of("purpose", "SAME_AS_ABOVE", "organizationId", office),
                                "same-as-above-names-nobody",
                        Map.of("purpose", "ACTION", "classId", districts, "office", "Bí thư"),
                                "office-needs-body",
                        Map.of("purpose", "ACTION", "text", "VT", "retention", "PERMANENT"),
                                "retention-only-for-archive");
        wrong.forEach(
                (line, problem) ->
                        World.put(world.clerk(), id, "recipients", List.of(line))
                                .statusCode(422)
                                .body("type", equalTo("/problems/" + problem)));
        World.put(
                        world.clerk(),
                        id,
                        "recipients",
                        List.of(Map.of("purpose", "ARCHIVE", "text", "VT", "retention", "LONG")))
                .statusCode(400);
        assertThat(World.tag(world.clerk(), World.DIRECTIVE, id)).isEqualTo(before);
    }

    /** A line that names several bodies becomes several recipients; its words are not lost. */
    @Test
    void theWordsOfALineStayAsPrinted() {
        var words = "Ban Tuyên giáo, Văn phòng Tỉnh ủy,";
        var lines =
                List.of(
                        printed(World.recipient(commission, "ACTION"), words),
                        printed(World.recipient(office, "ACTION"), words));
        var plan = world.draft(Map.of("recipients", lines));
        check(plan).body("distribution.printed", contains(words, words));
        world.issued(plan);

        lines(plan, Map.of()).body("items.printed", contains(words, words));
        Api.as(world.clerk())
                .get(World.DIRECTIVE, plan)
                .then()
                .body("recipients.printed", contains(words, words));
        World.put(
                        world.clerk(),
                        world.draft(Map.of()),
                        "recipients",
                        List.of(printed(World.recipient(office, "ACTION"), "TỐI MẬT")))
                .statusCode(422)
                .body("type", equalTo("/problems/classified-document-refused"));
    }

    private static Map<String, Object> printed(Map<String, Object> recipient, String words) {
        var line = new java.util.HashMap<>(recipient);
        line.put("printed", words);
        return line;
    }

    /** Row 18: nothing for internal use leaves by a web site, at the issue or later. */
    @Test
    void whatIsForInternalUseIsNotPublished() {
        var site = text("Website của Tỉnh ủy", "PUBLISH");
        var line = World.recipient(commission, "ACTION");
        var plan = world.draft(Map.of("secrecy", "INTERNAL", "recipients", List.of(line, site)));

        check(plan)
                .body("issuable", equalTo(false))
                .body(
                        "problems.find { it.code == 'internal-document-published' }.pointer",
                        equalTo("/recipients/1"));
        World.issue(world.leader(), plan, Map.of()).statusCode(409);
        World.put(world.clerk(), plan, "recipients", List.of(line)).statusCode(200);
        world.issued(plan);
        World.act(
                        world.leader(),
                        World.DIRECTIVE,
                        plan,
                        "late-recipients",
                        Map.of(
                                "recipients",
                                List.of(World.recipient(office, "ACTION"), site),
                                "reason",
                                "Bổ sung"))
                .statusCode(422)
                .body("type", equalTo("/problems/internal-document-published"));
        lines(plan, Map.of()).body("items", hasSize(1));
        var letter =
                world.draft(
                        Map.of(
                                "relations",
                                List.of(Map.of("type", "FORWARDS", "targetId", plan)),
                                "recipients",
                                List.of(line, site)));
        check(letter).body("problems.code", hasItem("internal-document-published"));
    }

    @Test
    void aClassThatMeansNobodyAndAsAboveWithoutAddresseesStopTheIssue() {
        var nobody = World.classOf(Map.of("kinds", List.of("NOBODY_HAS_THIS_KIND")));
        var plan =
                world.draft(
                        Map.of(
                                "recipients",
                                List.of(
                                        World.recipient(commission, "UNSPECIFIED"),
                                        Map.of("classId", nobody, "purpose", "UNSPECIFIED"),
                                        Map.of("purpose", "SAME_AS_ABOVE"))));

        World.issue(world.leader(), plan, Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/issue-not-possible"))
                .body("errors.pointer", contains("/recipients/1", "/recipients/2"));
        assertThat(
                        Database.ask(
                                "select count(*) from delivery where directive_id = '%s'"
                                        .formatted(plan)))
                .containsExactly("0");
    }

    @Test
    void whoIsInformedSeesTheResultsAndHasNoTask() {
        var plan =
                world.draft(
                        Map.of(
                                "recipients",
                                List.of(
                                        World.recipient(office, "REPORT_UP"),
                                        World.recipient(commission, "ACTION")),
                                "duties",
                                List.of(World.duty(commission, "REPORT"))));
        check(plan)
                .body("problems.code", org.hamcrest.Matchers.not(hasItem("report-up-holds-duty")));
        world.issued(plan);

        Api.as(SignIn.of(Role.OFFICER).forBody(office))
                .get(World.DIRECTIVE + "/implementation", plan)
                .then()
                .statusCode(200);
        assertThat(
                        Database.ask(
                                "select payload from event_log where key = '%s' and type = 'directive.duty-assigned.v1'"
                                        .formatted(plan)))
                .singleElement()
                .satisfies(told -> assertThat(told).doesNotContain(office.toString()));
        check(
                        world.draft(
                                Map.of(
                                        "recipients",
                                        List.of(World.recipient(commission, "REPORT_UP")),
                                        "duties",
                                        List.of(World.duty(commission, "REPORT")))))
                .body("problems.code", hasItem("report-up-holds-duty"));
    }

    private ValidatableResponse check(UUID plan) {
        return Api.as(world.clerk())
                .body(Map.of())
                .post(World.DIRECTIVE + "/issue-check", plan)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse lines(UUID plan, Map<String, Object> page) {
        return Api.as(world.clerk())
                .queryParams(page)
                .get(World.DIRECTIVE + "/distribution", plan)
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> office(UUID body, String office, String purpose) {
        return Map.of("organizationId", body, "office", office, "purpose", purpose);
    }

    private static Map<String, Object> text(String text, String purpose) {
        return Map.of("text", text, "purpose", purpose);
    }
}
