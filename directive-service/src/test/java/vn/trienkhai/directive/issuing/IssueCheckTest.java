package vn.trienkhai.directive.issuing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.WithStack;

/** The dry run tells everything before anything happens (row 40). */
@QuarkusTest
@WithStack
class IssueCheckTest {

    private World world;
    private UUID commission;

    @BeforeEach
    void aProvince() {
        world = new World();
        commission = world.below("PARTY_COMMISSION", "Ban Tuyên giáo Tỉnh ủy");
    }

    @Test
    void itTellsRecipientsHoldersAndGapsWithoutIssuing() {
        world.register();
        var committee = world.below("STANDING_COMMITTEE", "Thường trực Tỉnh ủy");
        var duty = new HashMap<>(World.duty(commission, "REPORT"));
        duty.put(
                "reporting",
                Map.of(
                        "title",
                        "Báo cáo tổng kết",
                        "addresseeId",
                        world.issuer,
                        "route",
                        List.of(Map.of("order", 1, "role", "SIGN", "organizationId", committee))));
        var plan =
                draft(
                        List.of(duty),
                        List.of(
                                World.recipient(commission, "ACTION"),
                                Map.of("text", "Vụ Địa phương", "purpose", "REPORT_UP")));

        check(plan)
                .body("issuable", equalTo(true))
                .body("recipients.name", contains("Ban Tuyên giáo Tỉnh ủy"))
                .body("recipients.route", contains("DESK"))
                .body("duties[0].taskCount", equalTo(1))
                .body("duties[0].holders.role", contains("REPORT"))
                .body("duties[0].deadline.lastDay", equalTo("2022-04-07"))
                .body("coverageGaps.name", contains("Thường trực Tỉnh ủy"))
                .body("coverageGaps[0].roles", contains("SIGN"))
                .body(
                        "problems.code",
                        hasItems(
                                "coverage-gap",
                                "recipient-outside-registry",
                                "deadline-before-issue"));
        Api.as(world.clerk()).get(World.DIRECTIVE, plan).then().body("status", equalTo("DRAFT"));
    }

    @Test
    void whatTheLawAsksForIsThereBeforeTheIssue() {
        world.register();
        UUID bare =
                UUID.fromString(
                        Api.as(world.clerk())
                                .body(
                                        Map.of(
                                                "regime",
                                                "PARTY",
                                                "type",
                                                "PLAN",
                                                "abstract",
                                                "Kế hoạch"))
                                .post("/v1/directives")
                                .path("id"));

        check(bare)
                .body("issuable", equalTo(false))
                .body(
                        "problems.code",
                        hasItems(
                                "place-missing",
                                "signature-missing",
                                "content-missing",
                                "recipients-missing"));
        var doubt = Map.of("field", "place", "raw", "Q. Ngãi", "reason", "Mờ");
        var hint = Map.of("field", "term", "reason", "Không ghi");
        check(world.draft(Map.of("unverified", List.of(doubt, hint))))
                .body("issuable", equalTo(false))
                .body("problems.severity", hasItems("FATAL", "WARNING"));
        var signature = Map.of("capacity", "TM.", "name", "A");
        check(world.draft(Map.of("signature", signature)))
                .body("issuable", equalTo(true))
                .body("problems.code", hasItem("signing-form-of-other-regime"));
    }

    @Test
    void withoutARegisterThereIsNoNumber() {
        var plan = world.draft(Map.of());

        check(plan)
                .body("issuable", equalTo(false))
                .body("problems.code", hasItem("no-number-register"));
        World.issue(world.leader(), plan, Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/issue-not-possible"))
                .body("errors[0].pointer", equalTo("/number"));
    }

    @Test
    void aJointDutyNeedsExactlyOneLead() {
        world.register();
        var office = world.below("PARTY_OFFICE", "Văn phòng");
        for (var roles : List.of(List.of("LEAD", "LEAD"), List.of("COORDINATE", "COORDINATE"))) {
            var plan = draft(List.of(joint(roles, office)), List.of());
            check(plan).body("problems.code", hasItem("joint-needs-one-lead"));
        }
        check(draft(List.of(joint(List.of("LEAD", "COORDINATE"), office)), List.of()))
                .body("problems.code", not(hasItem("joint-needs-one-lead")))
                .body("duties[0].taskCount", equalTo(1))
                .body("duties[0].holders.role", contains("LEAD", "COORDINATE"));
    }

    @Test
    void stepsMustExistAndMayNotWaitForThemselves() {
        world.register();
        check(draft(List.of(after("F1", "F9")), List.of()))
                .body("problems.code", hasItem("step-unknown"));
        check(draft(List.of(after("F1", "F2"), after("F2", "F1")), List.of()))
                .body("problems.code", hasItem("steps-in-circle"));
        check(draft(List.of(after("F1", "issue"), after("F2", "F1")), List.of()))
                .body("issuable", equalTo(true));
    }

    /** What no document here tells of can be waited for where the words name it. */
    @Test
    void whatHappensOutsideNeedsTheWordsThatNameIt() {
        world.register();
        check(draft(List.of(after("F1", "outside")), List.of())).body("issuable", equalTo(true));

        var unsaid = after("F1", "outside");
        unsaid.put("deadline", Map.of("kind", "AFTER", "raw", " ", "after", "outside"));
        check(draft(List.of(unsaid), List.of()))
                .body("issuable", equalTo(false))
                .body("problems.code", hasItem("outside-unsaid"))
                .body("problems.pointer", hasItem("/duties/0/deadline/raw"));
    }

    @Test
    void classesWithoutMembersAreTold() {
        world.register();
        var nobody = World.classOf(Map.of("kinds", List.of("NOBODY_HAS_THIS_KIND")));
        var duty = World.duty(List.of(Map.of("classId", nobody, "role", "REPORT")));
        var plan = draft(List.of(duty), List.of(Map.of("classId", nobody, "purpose", "ACTION")));

        check(plan)
                .body("issuable", equalTo(false))
                .body(
                        "problems.code",
                        hasItems("class-empty", "duty-without-holder", "nobody-receives"));
        check(draft(List.of(), List.of(Map.of("classId", UUID.randomUUID(), "purpose", "ACTION"))))
                .body("problems.code", hasItem("class-unknown"));
    }

    @Test
    void whoeverIsListedTwiceGetsOneCopyAndTheIssuerNone() {
        world.register();
        var plan =
                draft(
                        List.of(),
                        List.of(
                                World.recipient(commission, "ACTION"),
                                World.recipient(commission, "FOR_INFORMATION"),
                                World.recipient(world.issuer, "FOR_INFORMATION")));

        check(plan)
                .body("recipients.purpose", contains("ACTION"))
                .body(
                        "problems.code",
                        containsInAnyOrder("recipient-listed-twice", "issuer-is-recipient"));
    }

    @Test
    void theNumberMustBeTheNextOrAReservedOne() {
        var register = world.register();
        var plan = world.draft(Map.of());
        Api.as(world.clerk())
                .body(Map.of("purpose", "Kế hoạch"))
                .post("/v1/number-registers/{registerId}/reservations", register)
                .then()
                .statusCode(201)
                .body("symbol", equalTo("27-KH/TU"));

        check(plan, Map.of("number", 30)).body("problems.code", hasItem("number-not-next"));
        check(plan, Map.of("number", 26)).body("problems.code", hasItem("number-already-used"));
        check(plan, Map.of("number", 27)).body("number.symbol", equalTo("27-KH/TU"));
        check(plan, Map.of()).body("number.symbol", equalTo("28-KH/TU"));
        World.issue(world.leader(), plan, Map.of("number", 27)).statusCode(200);
        check(world.draft(Map.of()), Map.of("number", 27))
                .body("problems.code", hasItem("number-already-used"));
        check(world.draft(Map.of("symbol", "28-KH/HU")), Map.of())
                .body("problems.code", hasItem("symbol-does-not-fit-register"));
        check(world.draft(Map.of("symbol", "28 - KH/TU")), Map.of())
                .body("number.number", equalTo(28));
    }

    @Test
    void aDayToComeIsNoIssueDate() {
        world.register();

        check(world.draft(Map.of()), Map.of("issuedOn", "2035-01-01"))
                .body("problems.code", hasItem("issue-date-in-future"));
    }

    private UUID draft(List<Map<String, Object>> duties, List<Map<String, Object>> recipients) {
        return world.draft(Map.of("duties", duties, "recipients", recipients));
    }

    private Map<String, Object> joint(List<String> roles, UUID other) {
        var duty =
                new HashMap<>(
                        World.duty(
                                List.of(
                                        Map.of("organizationId", commission, "role", roles.get(0)),
                                        Map.of("organizationId", other, "role", roles.get(1)))));
        duty.put("mode", "JOINT");
        return duty;
    }

    private Map<String, Object> after(String step, String other) {
        var duty = new HashMap<>(World.duty(commission, "LEAD"));
        duty.put("step", step);
        duty.put(
                "deadline",
                Map.of(
                        "kind",
                        "AFTER",
                        "raw",
                        "sau 10 ngày làm việc",
                        "after",
                        other,
                        "amount",
                        10,
                        "unit",
                        "WORKING_DAYS"));
        return duty;
    }

    private ValidatableResponse check(UUID plan) {
        return check(plan, Map.of());
    }

    private ValidatableResponse check(UUID plan, Map<String, Object> how) {
        return Api.as(world.clerk())
                .body(how)
                .post(World.DIRECTIVE + "/issue-check", plan)
                .then()
                .statusCode(200);
    }
}
