package vn.trienkhai.directive.amending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.Database;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.WithStack;

/** What is amended after the issue stays readable: old and new, by whom and why (rows 10, 14). */
@QuarkusTest
@WithStack
class AmendmentTest {

    private static final String VERSIONS = World.DIRECTIVE + "/versions";

    private World world;
    private UUID plan;

    @BeforeEach
    void aDirectiveInForce() {
        world = new World();
        world.register();
        var holder = world.below("PARTY_COMMISSION", "Ban Tuyên giáo");
        plan =
                world.draft(
                        Map.of(
                                "abstract",
                                "Tổng kết",
                                "recipients",
                                List.of(World.recipient(holder, "ACTION")),
                                "duties",
                                List.of(World.duty(holder, "REPORT"))));
        world.issued(plan);
    }

    @Test
    void theDifferenceIsKeptPerFieldClauseAndDuty() {
        String duty = read().extract().path("duties[0].id");

        amend(
                        Map.of(
                                "reason",
                                "Sửa lời văn",
                                "on",
                                "2022-03-10",
                                "header",
                                Map.of("abstract", "Tổng kết 10 năm", "term", "XX"),
                                "clauses",
                                List.of(clause("III", "Phân công."), clause("III.4", "Mới.")),
                                "duties",
                                List.of(Map.of("id", duty, "title", "Viết báo cáo"))))
                .statusCode(200)
                .body("abstract", equalTo("Tổng kết 10 năm"))
                .body("status", equalTo("IN_FORCE"))
                .body("symbol.raw", equalTo("27-KH/TU"))
                .body("duties[0].title", equalTo("Viết báo cáo"))
                .body("duties[0].deadline.date", equalTo("2022-04-08"));

        versions()
                .body("items.number", contains(2))
                .body("items[0].reason", equalTo("Sửa lời văn"))
                .body("items[0].on", equalTo("2022-03-10"))
                .body("items[0].bodyId", equalTo(world.issuer.toString()))
                .body(
                        "items[0].changes.name",
                        contains(
                                "abstract",
                                "term",
                                "III",
                                "III.1",
                                "III.1/kind",
                                "III.4",
                                "III.4/kind",
                                "III.1 " + duty + "/title"))
                .body(
                        "items[0].changes.kind",
                        contains(
                                "CHANGED", "ADDED", "CHANGED", "REMOVED", "REMOVED", "ADDED",
                                "ADDED", "CHANGED"))
                .body("items[0].changes[0].before", equalTo("Tổng kết"))
                .body("items[0].changes[0].after", equalTo("Tổng kết 10 năm"));
        assertThat(told("directive.amended.v1")).containsExactly("2 Sửa lời văn");
    }

    /** Row 162: what it said before is read whole, whoever came in or changed words since. */
    @Test
    void whatItSaidInEachVersionCanBeReadWhole() {
        String duty = read().extract().path("duties[0].id");
        amend(
                        Map.of(
                                "reason",
                                "Sửa lời văn",
                                "on",
                                "2022-03-10",
                                "header",
                                Map.of("abstract", "Tổng kết 10 năm"),
                                "clauses",
                                List.of(clause("III", "Phân công."), clause("III.4", "Mới.")),
                                "duties",
                                List.of(Map.of("id", duty, "title", "Viết báo cáo"))))
                .statusCode(200);
        addLate();
        amend(Map.of("reason", "Lần hai", "header", Map.of("abstract", "Tổng kết 12 năm")))
                .statusCode(200);

        version(1)
                .statusCode(200)
                .body("abstract", equalTo("Tổng kết"))
                .body("clauses.ref", contains("III", "III.1"))
                .body("duties.title", contains("Xây dựng báo cáo tổng kết"));
        for (int same = 2; same <= 3; same++) {
            version(same)
                    .statusCode(200)
                    .body("abstract", equalTo("Tổng kết 10 năm"))
                    .body("clauses.text", contains("Phân công.", "Mới."))
                    .body("duties.title", contains("Viết báo cáo"));
        }
        version(2).body("on", equalTo("2022-03-10"));
        version(4).statusCode(200).body("abstract", equalTo("Tổng kết 12 năm"));
        version(5).statusCode(404).body("type", equalTo("/problems/version-not-found"));
        Api.as(world.clerk())
                .get(VERSIONS + "/{number}", world.draft(Map.of()), 1)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/version-not-found"));
        Api.as(new World().clerk())
                .get(VERSIONS + "/{number}", plan, 1)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/directive-not-found"));
    }

    private void addLate() {
        var late = world.below("PARTY_OFFICE", "Văn phòng Tỉnh ủy");
        World.act(
                        world.leader(),
                        World.DIRECTIVE,
                        plan,
                        "late-recipients",
                        Map.of(
                                "recipients",
                                List.of(World.recipient(late, "FOR_INFORMATION")),
                                "reason",
                                "Bổ sung"))
                .statusCode(200);
    }

    private ValidatableResponse version(int number) {
        return Api.as(world.clerk()).get(VERSIONS + "/{number}", plan, number).then();
    }

    /** Row 3: how long it holds is prolonged by an amendment, and the difference says so. */
    @Test
    void validityIsProlongedAndStaysWhenItIsNotNamed() {
        var validity = Map.of("from", "2022-03-01", "to", "2025-12-31");
        amend(Map.of("reason", "Quy định thời hạn", "header", Map.of("validity", validity)))
                .statusCode(200)
                .body("validity.to", equalTo("2025-12-31"));
        amend(Map.of("reason", "Sửa lời văn", "header", Map.of("term", "XX")))
                .statusCode(200)
                .body("validity.from", equalTo("2022-03-01"));

        versions().body("items.changes.name.flatten()", hasItems("validity.from", "validity.to"));
        amend(
                        Map.of(
                                "reason",
                                "x",
                                "header",
                                Map.of(
                                        "validity",
                                        Map.of("from", "2022-03-01", "to", "2022-02-01"))))
                .statusCode(422)
                .body("type", equalTo("/problems/validity-ends-before-it-begins"));
    }

    @Test
    void anotherPlaceInTheOrderOfClausesIsNamed() {
        var below =
                Map.<String, Object>of(
                        "ref",
                        "III.1",
                        "parentRef",
                        "III",
                        "kind",
                        "ORGANIZATION",
                        "text",
                        "Tổ chức thực hiện.");
        amend(
                        Map.of(
                                "reason",
                                "Xếp lại",
                                "clauses",
                                List.of(clause("III", "Tổ chức thực hiện."), below)))
                .statusCode(200);

        versions().body("items[0].changes.name", hasItem("III.1/parent"));
    }

    /** All of them are in the version; the event has a bound. */
    @Test
    void theEventNamesAtMostTwoHundredChanges() {
        var clauses = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < 150; i++) {
            clauses.add(clause("IV." + (i + 1), "Mới."));
        }
        amend(Map.of("reason", "Viết lại", "clauses", clauses)).statusCode(200);

        assertThat(
                        Database.ask(
                                "select jsonb_array_length(payload::jsonb -> 'changes') from event_log where type = 'directive.amended.v1' and key = '%s'"
                                        .formatted(plan)))
                .containsExactly("200");
        versions().body("items[0].changes.size()", greaterThan(300));
    }

    @Test
    void versionsAreCountedAndPaged() {
        for (var place : List.of("Hà Nội", "Huế", "Đà Nẵng")) {
            amend(Map.of("reason", place, "header", Map.of("place", place))).statusCode(200);
        }

        String next =
                Api.as(world.clerk())
                        .queryParam("limit", 2)
                        .get(VERSIONS, plan)
                        .then()
                        .body("items.number", contains(2, 3))
                        .extract()
                        .path("next");
        Api.as(world.clerk())
                .queryParams(Map.of("limit", 2, "cursor", next))
                .get(VERSIONS, plan)
                .then()
                .body("items.number", contains(4));
    }

    @Test
    void anAmendmentThatChangesNothingOrTheWrongThingIsRefused() {
        refused(Map.of("reason", "Không"), "nothing-changed");
        refused(Map.of("reason", "x", "header", Map.of("abstract", "Tổng kết")), "nothing-changed");
        refused(
                Map.of("reason", "x", "duties", List.of(Map.of("id", UUID.randomUUID()))),
                "duty-unknown");
        refused(
                Map.of(
                        "reason",
                        "x",
                        "basedOnId",
                        UUID.randomUUID(),
                        "header",
                        Map.of("place", "Huế")),
                "target-unknown");
        refused(
                Map.of("reason", "x", "header", Map.of("abstract", "Tổng kết\nTỐI MẬT")),
                "classified-document-refused");
        amend(Map.of("reason", "x", "header", Map.of("symbol", "1-KH/TU"))).statusCode(400);
        versions().body("items", empty());
        assertThat(told("directive.amended.v1")).isEmpty();
    }

    @Test
    void onlyALeaderOfTheIssuerAmendsAndOnlyWhatStands() {
        var change = Map.<String, Object>of("reason", "x", "header", Map.of("place", "Huế"));
        World.act(world.clerk(), World.DIRECTIVE, plan, "amendments", change).statusCode(403);
        var draft = world.draft(Map.of());
        World.act(world.leader(), World.DIRECTIVE, draft, "amendments", change)
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-status"));
        act("review", Map.of("reason", "Tổng kết")).statusCode(200);
        amend(change).statusCode(200);
        act("withdrawal", Map.of("reason", "Nhầm")).statusCode(200);
        amend(Map.of("reason", "y", "header", Map.of("place", "Vinh"))).statusCode(409);
    }

    @Test
    void aReviewBeginsAndEnds() {
        act("review-end", Map.of()).statusCode(409);
        act("review", Map.of("reason", "Tổng kết 10 năm"))
                .statusCode(200)
                .body("status", equalTo("UNDER_REVIEW"))
                .body("actions.find { it.verb == 'conclude' }.allowed", equalTo(true));
        act("review", Map.of()).statusCode(409);
        act("review-end", Map.of()).statusCode(200).body("status", equalTo("IN_FORCE"));
        act("review", Map.of()).statusCode(200);
        act("conclusion", Map.of()).statusCode(200).body("status", equalTo("CONCLUDED"));

        Api.as(world.leader())
                .get(World.DIRECTIVE + "/history", plan)
                .then()
                .body("items.act", hasItem("review-started"))
                .body("items.act", hasItem("review-ended"));
    }

    @Test
    void theKeeperOfADocumentFromOutsideRecordsItsEnd() {
        String older =
                Api.as(world.clerk())
                        .body(
                                Map.of(
                                        "origin",
                                        "RECEIVED",
                                        "regime",
                                        "PARTY",
                                        "type",
                                        "CONCLUSION",
                                        "abstract",
                                        "Kết luận",
                                        "issuerText",
                                        "Ban Bí thư"))
                        .post("/v1/directives")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");

        World.act(
                        world.leader(),
                        World.DIRECTIVE,
                        UUID.fromString(older),
                        "withdrawal",
                        Map.of("reason", "Cơ quan ban hành thu hồi"))
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void whoDoesNotSeeTheDirectiveSeesNoVersion() {
        var stranger = SignIn.of(Role.CLERK).forBody(UUID.randomUUID());

        Api.as(stranger).get(VERSIONS, plan).then().statusCode(404);
    }

    private ValidatableResponse amend(Map<String, Object> how) {
        return act("amendments", how);
    }

    private ValidatableResponse act(String act, Map<String, Object> how) {
        return World.act(world.leader(), World.DIRECTIVE, plan, act, how);
    }

    private void refused(Map<String, Object> how, String problem) {
        amend(how).statusCode(422).body("type", equalTo("/problems/" + problem));
    }

    private ValidatableResponse read() {
        return Api.as(world.clerk()).get(World.DIRECTIVE, plan).then().statusCode(200);
    }

    private ValidatableResponse versions() {
        return Api.as(world.clerk()).get(VERSIONS, plan).then().statusCode(200);
    }

    private static Map<String, Object> clause(String ref, String text) {
        return Map.of("ref", ref, "kind", "ORGANIZATION", "text", text);
    }

    private List<String> told(String type) {
        return Database.ask(
                """
                select (payload::jsonb->>'version') || ' ' || (payload::jsonb->>'reason')
                  from event_log where key = '%s' and type = '%s'
                """
                        .formatted(plan, type));
    }
}
