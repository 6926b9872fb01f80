package vn.trienkhai.directive.drafting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.WithStack;

/** Clauses, duties, recipients of a draft, each replaced whole (rows 8, 28, 32, 47, 79). */
@QuarkusTest
@WithStack
class DirectivePartsTest {

    private World world;
    private UUID draft;

    @BeforeEach
    void aProvince() {
        world = new World();
        draft = world.draft(Map.of());
    }

    @Test
    void clausesAreATree() {
        var top = clause("III", null);
        put("clauses", List.of(top, clause("III.1", "III")))
                .statusCode(200)
                .body("clauses.ref", contains("III", "III.1"));

        put("clauses", List.of(clause("III.1", "III"), top))
                .statusCode(422)
                .body("type", equalTo("/problems/clause-parent-unknown"));
        put("clauses", List.of(top, top))
                .statusCode(422)
                .body("type", equalTo("/problems/clause-listed-twice"));
    }

    @Test
    void aDutyKeepsItsIdWhenTheListIsReplaced() {
        var duty = new HashMap<>(World.duty(world.issuer, "LEAD"));
        String id = put("duties", List.of(duty)).statusCode(200).extract().path("duties[0].id");
        duty.put("id", id);
        duty.put("title", "Tên mới");

        put("duties", List.of(duty))
                .statusCode(200)
                .body("duties.id", contains(id))
                .body("duties[0].title", equalTo("Tên mới"));
        duty.put("id", UUID.randomUUID());
        put("duties", List.of(duty))
                .statusCode(422)
                .body("type", equalTo("/problems/duty-unknown"));
    }

    @Test
    void aDutyToReportCarriesItsRoute() {
        var via = world.below("PARTY_AFFAIRS_COMMITTEE", "Ban cán sự đảng");
        var duty = new HashMap<>(World.duty(world.issuer, "REPORT"));
        var stations =
                List.of(
                        Map.of("order", 1, "role", "VIA", "organizationId", via),
                        Map.of(
                                "order",
                                2,
                                "role",
                                "CONSOLIDATE",
                                "organizationId",
                                via,
                                "deadline",
                                Map.of(
                                        "kind",
                                        "AFTER",
                                        "raw",
                                        "trên cơ sở báo cáo của các địa phương",
                                        "after",
                                        "station-1")));
        duty.put(
                "reporting",
                Map.of(
                        "title",
                        "Báo cáo tổng kết",
                        "addresseeId",
                        world.issuer,
                        "route",
                        stations,
                        "window",
                        Map.of("from", "2012-11-01", "to", "2022-03-31"),
                        "outline",
                        List.of(Map.of("ref", "1.1", "title", "Quán triệt", "required", true))));

        put("duties", List.of(duty))
                .statusCode(200)
                .body("duties[0].reporting.route", hasSize(2))
                .body("duties[0].reporting.route[0].deadline.kind", equalTo("NONE"))
                .body("duties[0].reporting.route[1].deadline.after", equalTo("station-1"))
                .body("duties[0].reporting.window.to", equalTo("2022-03-31"))
                .body("duties[0].reporting.nilAllowed", equalTo(false));
    }

    @Test
    void holdersAndRecipientsAreOneThingEach() {
        put("duties", List.of(World.duty(List.of(Map.of("role", "LEAD")))))
                .statusCode(422)
                .body("type", equalTo("/problems/holder-unclear"));
        var helper = World.body("DEPARTMENT", "PROVINCE", "Sở Giúp việc");
        put(
                        "duties",
                        List.of(
                                World.duty(
                                        List.of(
                                                holder(world.issuer, "LEAD"),
                                                holder(helper, "COORDINATE")))))
                .statusCode(422)
                .body("type", equalTo("/problems/coordinator-needs-joint"));
        put(
                        "duties",
                        List.of(
                                World.duty(
                                        List.of(
                                                holder(helper, "COORDINATE"),
                                                holder(helper, "REPORT"),
                                                holder(world.issuer, "URGE")))))
                .statusCode(200);
        put("duties", List.of(World.duty(UUID.randomUUID(), "LEAD")))
                .statusCode(422)
                .body("type", equalTo("/problems/organization-unknown"));
        put("recipients", List.of(Map.of("purpose", "ACTION")))
                .statusCode(422)
                .body("type", equalTo("/problems/recipient-unclear"));
        put("recipients", List.of(Map.of("text", "Lưu VPTU", "purpose", "ARCHIVE")))
                .statusCode(200)
                .body("recipients.text", contains("Lưu VPTU"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clauses", "duties", "recipients", "relations"})
    void nothingOfAnIssuedDirectiveCanBeReplaced(String part) {
        world.register();
        world.issued(draft);

        put(part, List.of()).statusCode(409).body("type", equalTo("/problems/wrong-status"));
    }

    @Test
    void theHeaderOfAnIssuedDirectiveStaysToo() {
        world.register();
        world.issued(draft);
        var tag = World.tag(world.clerk(), World.DIRECTIVE, draft);

        Api.as(world.clerk())
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body(Map.of("place", "Hà Nội"))
                .patch(World.DIRECTIVE, draft)
                .then()
                .statusCode(409);
        Api.as(world.clerk())
                .header("If-Match", tag)
                .delete(World.DIRECTIVE, draft)
                .then()
                .statusCode(409);
        Api.as(world.clerk())
                .body(Map.of())
                .post(World.DIRECTIVE + "/issue-check", draft)
                .then()
                .statusCode(409);
    }

    private static Map<String, Object> clause(
            String ref, @org.jspecify.annotations.Nullable String parent) {
        var clause = new HashMap<String, Object>(Map.of("ref", ref, "kind", "TASK", "text", ref));
        if (parent != null) {
            clause.put("parentRef", parent);
        }
        return clause;
    }

    private ValidatableResponse put(String part, List<Map<String, Object>> items) {
        return World.put(world.clerk(), draft, part, items);
    }

    private static Map<String, Object> holder(UUID body, String role) {
        return Map.of("organizationId", body, "role", role);
    }
}
