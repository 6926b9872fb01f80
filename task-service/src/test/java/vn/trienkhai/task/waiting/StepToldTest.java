package vn.trienkhai.task.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.TestClock;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.task.Database;
import vn.trienkhai.task.Hearing;

/** What happens outside is told by an officer, with what shows it (row 49, domain §5.10). */
@QuarkusTest
@WithStack
class StepToldTest {

    private static final String DUTY = "directive.duty-assigned.v1";
    private static final String PASSED = "Luật số 72/2100/QH được thông qua";

    @Inject WaitingTasks waiting;
    @Inject Hearing service;

    private final TwoDuties told = new TwoDuties();

    @BeforeEach
    void itIsTheTenthOfJanuary() {
        TestClock.set(LocalDateTime.parse("2100-01-10T23:00"));
    }

    @AfterEach
    void backToToday() {
        TestClock.reset();
    }

    @Test
    void theDayIsCountedFromWhatAnOfficerOfTheLeadSays() {
        service.hear(DUTY, told.toAwaitTheLaw());
        task().body("deadline.waitsFor.kind", equalTo("OUTSIDE"))
                .body("timeliness", equalTo("NO_DEADLINE"));
        explanation().body("steps[0].vi", containsString("việc văn bản nêu"));

        tell(told.lead, "2100-01-08", null)
                .statusCode(200)
                .body("dueOn", equalTo("2100-01-23"))
                .body("deadline.countedFrom", equalTo("2100-01-08"))
                .body("deadline.waitsFor", nullValue());

        explanation().body("steps[0].vi", containsString("08/01/2100"));
        assertThat(reasons()).containsExactly("STEP_ENDED 2100-01-08");
        api(told.assigner)
                .get("/v1/tasks/{taskId}/history", told.id())
                .then()
                .statusCode(200)
                .body("items[0].verb", equalTo("tell-step"))
                .body("items[0].text", equalTo("08/01/2100: " + PASSED))
                .body("items[0].by.organizationId", equalTo(told.lead.toString()));
        assertThat(
                        Database.ask(
                                "select after ->> 'dueOn' from audit_entry where object_id = '%s' and body = '%s'"
                                        .formatted(told.id(), told.lead)))
                .hasSize(1);
    }

    @Test
    void anotherDayNeedsAReasonAndRemindsAnew() {
        service.hear(DUTY, told.toAwaitTheLaw());
        tell(told.lead, "2100-01-08", null).statusCode(200);
        Database.execute(
                "update task set reminded = 'THREE_DAYS_LEFT' where id = '%s'"
                        .formatted(told.id()));

        refused(tell(told.assigner, "2100-01-09", null), 409, "step-told");
        refused(tell(told.assigner, "2100-01-08", "Nhầm"), 409, "step-told");
        tell(told.assigner, "2100-01-09", "Thông qua ngày 09")
                .statusCode(200)
                .body("dueOn", equalTo("2100-01-24"));

        assertThat(reasons()).containsExactly("STEP_ENDED 2100-01-08", "STEP_CORRECTED 2100-01-09");
        assertThat(told.of("reminded")).containsExactly("NOT_YET");
        assertThat(
                        Database.ask(
                                "select words ->> 'text' from task_act where task_id = '%s' order by position desc limit 1"
                                        .formatted(told.id())))
                .containsExactly("09/01/2100: " + PASSED + " (Thông qua ngày 09)");
    }

    /** A law is passed for every district at once. */
    @Test
    void whoAssignedTellsItOfEveryTaskOfTheDutyAtOnce() {
        var districts = new UUID[] {told.lead, Database.newBody(), Database.newBody()};
        service.hear(DUTY, told.toAwaitTheLaw(districts));
        var one = led(told.lead);
        tell(led(districts[2]), districts[2], "2100-01-07", null).statusCode(200);

        refused(ask(one, told.lead, ofAll("2100-01-08")), 403, "not-your-part");
        assertThat(told.of("due_on")).containsExactlyInAnyOrder(null, null, "2100-01-22");
        ask(one, told.assigner, ofAll("2100-01-08")).statusCode(200);
        assertThat(told.of("due_on"))
                .containsExactlyInAnyOrder("2100-01-22", "2100-01-23", "2100-01-23");

        var corrected = new HashMap<>(ofAll("2100-01-09"));
        corrected.put("correction", "Nhầm");
        ask(one, told.assigner, corrected).statusCode(200);
        assertThat(told.of("due_on"))
                .containsExactlyInAnyOrder("2100-01-22", "2100-01-24", "2100-01-24");
        assertThat(Database.told(led(districts[1])))
                .containsExactly("assigned", "deadline-changed", "deadline-changed");
    }

    private static Map<String, Object> ofAll(String day) {
        return Map.of("endedOn", day, "evidence", PASSED, "everyTask", true);
    }

    private String led(UUID body) {
        return Database.ask(
                        "select id from task where duty_id = '%s' and lead_id = '%s'"
                                .formatted(told.waiting, body))
                .getFirst();
    }

    @Test
    void todayCanBeToldAndTomorrowCannot() {
        service.hear(DUTY, told.toAwaitTheLaw());

        refused(tell(told.lead, "2100-01-11", null), 422, "step-in-future");

        tell(told.lead, "2100-01-10", null).statusCode(200).body("dueOn", equalTo("2100-01-25"));
    }

    @Test
    void withoutEvidenceNothingIsTold() {
        service.hear(DUTY, told.toAwaitTheLaw());

        ask(told.lead, Map.of("endedOn", "2100-01-08")).statusCode(400);
        ask(told.lead, Map.of("endedOn", "2100-01-08", "evidence", "")).statusCode(400);

        assertThat(told.of("due_on")).containsOnlyNulls();
    }

    @Test
    void whatIsSeenHereIsNotToldExceptByWhoAssigned() {
        var receipt = new TwoDuties();
        service.hear(DUTY, receipt.toAwaitReceipt());
        refused(tell(receipt, receipt.assigner, "2100-01-08", null), 409, "step-seen-here");

        service.hear(DUTY, told.toReport(UUID.randomUUID()));
        service.hear(DUTY, told.toWait());
        refused(tell(told.lead, "2100-01-08", null), 409, "step-seen-here");
        tell(told.assigner, "2100-01-08", null)
                .statusCode(200)
                .body("dueOn", equalTo("2100-01-15"));
        waiting.look();
        assertThat(reasons()).containsExactly("STEP_ENDED 2100-01-08");
    }

    @Test
    void whereNothingIsWaitedForNothingIsTold() {
        service.hear(DUTY, told.toReport(told.lead));
        var id =
                Database.ask("select id from task where duty_id = '%s'".formatted(told.reporting))
                        .getFirst();

        refused(tell(id, told.lead, "2100-01-08", null), 409, "no-step-awaited");
        refused(tell(id, told.assigner, "2100-01-08", "Nhầm"), 409, "no-step-awaited");
    }

    @Test
    void aTaskThatIsOverAndAStaleVersionAreRefused() {
        service.hear(DUTY, told.toAwaitTheLaw());
        var stale = api(told.lead).header("If-Match", "\"99\"").body(said("2100-01-08", null));
        stale.post("/v1/tasks/{taskId}/step-end", told.id()).then().statusCode(412);
        Database.execute(
                "update task set phase = 'CANCELLED' where id = '%s'".formatted(told.id()));

        refused(tell(told.lead, "2100-01-08", null), 409, "wrong-phase");
        assertThat(told.of("due_on")).containsOnlyNulls();
    }

    private static void refused(ValidatableResponse answer, int status, String type) {
        answer.statusCode(status).body("type", equalTo("/problems/" + type));
    }

    private ValidatableResponse tell(UUID body, String day, @Nullable String correction) {
        return tell(told, body, day, correction);
    }

    private static ValidatableResponse tell(
            TwoDuties about, UUID body, String day, @Nullable String correction) {
        return tell(about.id(), body, day, correction);
    }

    private static ValidatableResponse tell(
            String id, UUID body, String day, @Nullable String correction) {
        return ask(id, body, said(day, correction));
    }

    private ValidatableResponse ask(UUID body, Map<String, ?> said) {
        return ask(told.id(), body, said);
    }

    private static ValidatableResponse ask(String id, UUID body, Map<String, ?> said) {
        var version = api(body).get("/v1/tasks/{taskId}", id).header("ETag");
        return api(body)
                .header("If-Match", version)
                .header("Idempotency-Key", Api.key())
                .body(said)
                .post("/v1/tasks/{taskId}/step-end", id)
                .then();
    }

    private static Map<String, String> said(String day, @Nullable String correction) {
        return correction == null
                ? Map.of("endedOn", day, "evidence", PASSED)
                : Map.of("endedOn", day, "evidence", PASSED, "correction", correction);
    }

    private ValidatableResponse task() {
        return api(told.lead).get("/v1/tasks/{taskId}", told.id()).then().statusCode(200);
    }

    private ValidatableResponse explanation() {
        return api(told.lead)
                .get("/v1/tasks/{taskId}/deadline/explanation", told.id())
                .then()
                .statusCode(200);
    }

    private static RequestSpecification api(UUID body) {
        return Api.as(SignIn.of(Role.OFFICER).forBody(body));
    }

    private List<String> reasons() {
        return Database.ask(
                """
                select payload::json ->> 'reason' || ' ' || (payload::json ->> 'countedFrom')
                from event_log where key = '%s' and type like '%%changed.v1' order by version
                """
                        .formatted(told.id()));
    }
}
