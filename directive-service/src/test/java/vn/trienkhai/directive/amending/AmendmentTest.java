package vn.trienkhai.directive.amending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.Database;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.WithStack;

/** What is amended after the issue stays readable: old and new, by whom and why (rows 10, 14). */
@QuarkusTest
@WithStack
class AmendmentTest extends PlanInForce {

    @Test
    void theDifferenceIsKeptPerFieldClauseAndDuty() {
        String duty = read().extract().path("duties[0].id");

        amend(reworded(duty, Map.of("abstract", "Tổng kết 10 năm", "term", "XX")))
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
        amend(reworded(duty, Map.of("abstract", "Tổng kết 10 năm"))).statusCode(200);
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

    /** Other words in the header, a clause and the duty; one clause goes, one comes. */
    private static Map<String, Object> reworded(String duty, Map<String, Object> header) {
        return Map.of(
                "reason",
                "Sửa lời văn",
                "on",
                "2022-03-10",
                "header",
                header,
                "clauses",
                List.of(clause("III", "Phân công."), clause("III.4", "Mới.")),
                "duties",
                List.of(Map.of("id", duty, "title", "Viết báo cáo")));
    }

    private ValidatableResponse version(int number) {
        return Api.as(world.clerk()).get(VERSIONS + "/{number}", plan, number).then();
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
}
