package vn.trienkhai.task.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.task.Database;
import vn.trienkhai.task.Hearing;

/**
 * Duties become tasks, once; reports move them, in whatever order the topics arrive (rows 46, 67).
 */
@QuarkusTest
@WithStack
class IntakeTest {

    private static final String DUTY = "directive.duty-assigned.v1";
    private static final String RECEIVED = "delivery.received.v1";
    private static final String SUBMITTED = "report.submitted.v1";
    private static final String RETURNED = "report.returned.v1";
    private static final String TAKEN_BACK = "report.withdrawn.v1";
    private static final String ACCEPTED = "report.accepted.v1";
    private static final String ISSUED = "report.issued.v1";

    @Inject Hearing service;

    private final Duties told = new Duties();
    private final UUID lead = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    void aDutyOfEachMakesOneTaskForEveryHolder() {
        service.hear(DUTY, told.each(List.of(lead, other), ""));

        assertThat(column("lead_id")).containsExactlyInAnyOrder(lead.toString(), other.toString());
        assertThat(column("due_on")).containsOnly("2100-01-08");
        assertThat(
                        Database.ask(
                                "select role from task_party p join task t on t.id = p.task_id where t.duty_id = '%s' and t.lead_id = '%s' order by role"
                                        .formatted(told.duty, lead)))
                .containsExactly("ASSIGNER", "LEAD", "MONITOR");
    }

    @Test
    void aJointDutyMakesOneTask() {
        service.hear(DUTY, told.joint(lead, other));

        assertThat(column("lead_id")).containsExactly(lead.toString());
    }

    @Test
    void aDutyToldTwiceMakesItsTasksOnce() {
        for (var version = 1; version <= 2; version++) {
            service.hear(DUTY, told.each(List.of(lead, other), ""), version);
        }

        assertThat(column("id")).hasSize(2);
        assertThat(Database.told(task())).containsExactly("assigned");
    }

    @Test
    void aWithdrawnDirectiveCancelsWhatIsOpen() {
        service.hear(DUTY, told.each(List.of(lead, other), ""));
        Database.execute(
                "update task set phase = 'COMPLETED', finished_on = '2022-04-01' where duty_id = '%s' and lead_id = '%s'"
                        .formatted(told.duty, other));

        service.hear("directive.withdrawn.v1", told.withdrawn());
        service.hear("directive.withdrawn.v1", told.withdrawn(), 2);

        assertThat(column("phase")).containsExactlyInAnyOrder("CANCELLED", "COMPLETED");
        assertThat(Database.told(task())).containsExactly("assigned", "cancelled");
        assertThat(
                        Database.ask(
                                "select payload::json ->> 'reason' from event_log where key = '%s' and type like '%%cancelled%%'"
                                        .formatted(task())))
                .containsExactly("Ban hành nhầm");
    }

    @Test
    void aCopyTakenBackCancelsWhatItsBodyHadForItselfAndNobodyElses() {
        service.hear(DUTY, told.each(List.of(lead, other), ""));

        service.hear("delivery.recalled.v1", told.recalled(lead, false));
        assertThat(column("phase")).containsOnly("ASSIGNED");
        service.hear("delivery.recalled.v1", told.recalled(lead, true), 2);
        service.hear("delivery.recalled.v1", told.recalled(lead, true), 3);

        assertThat(
                        Database.ask(
                                "select lead_id || ' ' || phase from task where duty_id = '%s'"
                                        .formatted(told.duty)))
                .containsExactlyInAnyOrder(lead + " CANCELLED", other + " ASSIGNED");
        assertThat(
                        Database.ask(
                                "select payload::json ->> 'reason' from event_log where type like '%cancelled%' and payload::text like '%"
                                        + lead
                                        + "%'"))
                .containsExactly("Gửi nhầm nơi nhận");
    }

    @Test
    void aSuccessorGoesOnWhereADissolvedLeadStopped() {
        service.hear(DUTY, told.each(List.of(lead), ""));
        var task = task();
        Database.execute(
                "update task set phase = 'IN_PROGRESS', percent = 40 where id = '%s'"
                        .formatted(task));

        service.hear("directive.duty-moved.v1", told.moved(lead, other), 2);
        service.hear("directive.duty-moved.v1", told.moved(lead, other), 3);

        assertThat(column("lead_id")).containsExactly(other.toString());
        assertThat(column("phase")).containsExactly("IN_PROGRESS");
        assertThat(column("percent")).containsExactly("40");
        assertThat(Database.told(task)).containsExactly("assigned", "reassigned");
        assertThat(
                        Database.ask(
                                "select verb from task_act where task_id = '%s' order by position"
                                        .formatted(task)))
                .containsExactly("assign", "hand-over");
    }

    @Test
    void aSuccessorTakesThePlaceOfADissolvedCoordinatorWithoutANewLead() {
        service.hear(DUTY, told.joint(lead, other));
        var heir = UUID.randomUUID();

        service.hear("directive.duty-moved.v1", told.moved(other, heir), 2);

        assertThat(column("lead_id")).containsExactly(lead.toString());
        assertThat(
                        Database.ask(
                                "select body_id from task_party where task_id = '%s' and role = 'COORDINATE'"
                                        .formatted(task())))
                .containsExactly(heir.toString());
        assertThat(Database.told(task())).containsExactly("assigned");
    }

    @Test
    void whatIsFinishedStaysWithWhoDidIt() {
        service.hear(DUTY, told.each(List.of(lead), ""));
        Database.execute(
                "update task set phase = 'COMPLETED', finished_on = '2022-04-01' where id = '%s'"
                        .formatted(task()));

        service.hear("directive.duty-moved.v1", told.moved(lead, other), 2);

        assertThat(column("lead_id")).containsExactly(lead.toString());
    }

    @Test
    void aWithdrawnDirectiveCancelsWhatWaitsForConfirmationToo() {
        service.hear(DUTY, told.each(List.of(lead), Duties.reporting("SIGN")));
        service.hear(SUBMITTED, told.moved(lead, "SUBMITTED"));

        service.hear("directive.withdrawn.v1", told.withdrawn());

        assertThat(phase()).isEqualTo("CANCELLED");
    }

    @Test
    void aReplacedDirectiveMakesItsOpenTasksWaitForADecision() {
        service.hear(DUTY, told.each(List.of(lead, other), ""));
        Database.execute(
                "update task set phase = 'COMPLETED', finished_on = '2022-04-01' where duty_id = '%s' and lead_id = '%s'"
                        .formatted(told.duty, other));

        service.hear("directive.replaced.v1", told.replaced());
        service.hear("directive.replaced.v1", told.replaced(), 2);

        assertThat(column("phase")).containsExactlyInAnyOrder("SUSPENDED", "COMPLETED");
        assertThat(ofLead("replaced_by_id")).isEqualTo(told.replacement.toString());
        assertThat(Database.told(task())).containsExactly("assigned", "suspended");
        assertThat(
                        Database.ask(
                                "select payload::json ->> 'reason' from event_log where key = '%s' and type like '%%suspended%%'"
                                        .formatted(task())))
                .allMatch(reason -> reason.contains("Điều chỉnh thời hạn"));
        assertThat(
                        Database.ask(
                                "select words ->> 'text' from task_act where task_id = '%s' and verb = 'suspend'"
                                        .formatted(task())))
                .hasSize(1);
    }

    @Test
    void aReplacedDirectiveTakesBackWhatWaitsForConfirmation() {
        service.hear(DUTY, told.each(List.of(lead), Duties.reporting("SIGN")));
        service.hear(SUBMITTED, told.moved(lead, "SUBMITTED"));

        service.hear("directive.replaced.v1", told.replaced());

        assertThat(phase()).isEqualTo("SUSPENDED");
        assertThat(ofLead("submitted_on")).isNull();
    }

    @Test
    void aReportMovesItsTaskAllTheWay() {
        service.hear(DUTY, told.each(List.of(lead, other), Duties.reporting("VIA", "CONSOLIDATE")));

        service.hear(SUBMITTED, told.moved(lead, "SUBMITTED"));
        assertThat(phase()).isEqualTo("AWAITING_CONFIRMATION");
        service.hear(RETURNED, told.moved(lead, "RETURNED"));
        assertThat(phase()).isEqualTo("RETURNED");
        service.hear(SUBMITTED, told.moved(lead, "SUBMITTED"));
        service.hear(TAKEN_BACK, told.moved(lead, "DRAFT"));
        assertThat(phase()).isEqualTo("IN_PROGRESS");
        service.hear(SUBMITTED, told.moved(lead, "SUBMITTED"));
        service.hear(ACCEPTED, told.moved(lead, "ACCEPTED", "INPUT", "2100-01-20T02:00:00Z"));

        assertThat(phase()).isEqualTo("COMPLETED");
        assertThat(ofLead("finished_on")).as("the day it was handed in").isEqualTo("2100-01-05");
        assertThat(ofLead("products -> 0 ->> 'reference'")).isEqualTo(told.report.toString());
        assertThat(Database.told(task()))
                .containsExactly(
                        "assigned",
                        "submitted",
                        "returned",
                        "submitted",
                        "withdrawn",
                        "submitted",
                        "confirmed");
    }

    @Test
    void aReportHeardOfBeforeItsTaskIsNotLost() {
        service.hear(SUBMITTED, told.moved(lead, "SUBMITTED"));
        service.hear(RETURNED, told.moved(lead, "RETURNED"));

        service.hear(DUTY, told.each(List.of(lead, other), Duties.reporting("VIA", "CONSOLIDATE")));

        assertThat(phase()).isEqualTo("RETURNED");
        assertThat(Database.told(task())).containsExactly("assigned", "submitted", "returned");
    }

    @Test
    void aReportFinishedBeforeItsTaskIsMadeCompletesItAtOnce() {
        service.hear(SUBMITTED, told.moved(lead, "SUBMITTED"));
        service.hear(ISSUED, told.moved(lead, "ISSUED", "INPUT", "2100-01-20T02:00:00Z"));

        service.hear(DUTY, told.each(List.of(lead), Duties.reporting("SIGN")));

        assertThat(phase()).isEqualTo("COMPLETED");
        assertThat(ofLead("finished_on")).isEqualTo("2100-01-05");
    }

    @Test
    void aReturnToAnEarlierStationChangesNothing() {
        service.hear(DUTY, told.each(List.of(lead), Duties.reporting("VIA", "APPRAISE")));
        service.hear(SUBMITTED, told.moved(lead, "SUBMITTED"));

        service.hear(RETURNED, told.moved(lead, "SUBMITTED"));

        assertThat(phase()).isEqualTo("AWAITING_CONFIRMATION");
    }

    @Test
    void theConsolidatedReportOfADutyIsNotTheReportOfItsHolder() {
        service.hear(DUTY, told.each(List.of(lead), Duties.reporting("VIA", "CONSOLIDATE")));

        service.hear(
                SUBMITTED, told.moved(lead, "SUBMITTED", "CONSOLIDATED", "2100-01-05T02:00:00Z"));

        assertThat(phase()).isEqualTo("ASSIGNED");
    }

    @Test
    void aReportOnADutyThatAsksForNoneMovesNothing() {
        service.hear(DUTY, told.each(List.of(lead), ""));

        service.hear(SUBMITTED, told.moved(lead, "SUBMITTED"));

        assertThat(phase()).isEqualTo("ASSIGNED");
    }

    /** Row 49: "trong 10 ngày kể từ ngày nhận", for each body from its own arrival. */
    @Test
    void daysFromReceiptAreCountedFromEachBodysOwnArrival() {
        service.hear(DUTY, told.fromReceipt(List.of(lead, other), "DAYS"));
        assertThat(column("due_on")).containsOnlyNulls();

        service.hear(RECEIVED, told.received(lead, "2100-01-04"));
        service.hear(RECEIVED, told.received(other, "2100-01-06"));
        service.hear(RECEIVED, told.received(lead, "2100-01-09"), 2);

        assertThat(ofLead("due_on")).isEqualTo("2100-01-14");
        assertThat(column("due_on")).containsExactlyInAnyOrder("2100-01-14", "2100-01-16");
        assertThat(Database.told(task())).containsExactly("assigned", "deadline-changed");
        assertThat(
                        Database.ask(
                                "select verb from task_act where task_id = '%s' order by position"
                                        .formatted(task())))
                .containsExactly("assign", "received");
    }

    @Test
    void anArrivalHeardOfBeforeTheDutyGivesTheDayAtOnce() {
        service.hear(RECEIVED, told.received(lead, "2100-01-04"));

        service.hear(DUTY, told.fromReceipt(List.of(lead), "WORKING_DAYS"));

        assertThat(ofLead("due_on")).isEqualTo("2100-01-18");
        assertThat(ofLead("due ->> 'receivedOn'")).isEqualTo("[2100, 1, 4]");
        assertThat(Database.told(task())).containsExactly("assigned");
    }

    @Test
    void aDutyAndAnArrivalHeardOfAtTheSameMomentMeet() throws Exception {
        for (int i = 0; i < 5; i++) {
            var each = new Duties();
            try (var pool = Executors.newFixedThreadPool(2)) {
                var duty =
                        pool.submit(
                                () -> service.hear(DUTY, each.fromReceipt(List.of(lead), "DAYS")));
                var arrival =
                        pool.submit(
                                () -> service.hear(RECEIVED, each.received(lead, "2100-01-04")));
                duty.get();
                arrival.get();
            }
            assertThat(
                            Database.ask(
                                    "select due_on from task where duty_id = '%s'"
                                            .formatted(each.duty)))
                    .containsExactly("2100-01-14");
        }
    }

    @Test
    void anArrivalChangesNothingOfADeadlineThatHasItsDayOrOfATaskThatIsOver() {
        service.hear(DUTY, told.each(List.of(lead), ""));
        service.hear(RECEIVED, told.received(lead, "2100-01-04"));
        assertThat(ofLead("due_on")).isEqualTo("2100-01-08");

        var over = new Duties();
        service.hear(DUTY, over.fromReceipt(List.of(lead), "DAYS"));
        service.hear("directive.withdrawn.v1", over.withdrawn());
        service.hear(RECEIVED, over.received(lead, "2100-01-04"));
        assertThat(
                        Database.ask(
                                "select due_on from task where duty_id = '%s'"
                                        .formatted(over.duty)))
                .containsOnlyNulls();
    }

    private String task() {
        return ofLead("id");
    }

    private String phase() {
        return ofLead("phase");
    }

    private String ofLead(String column) {
        return Database.ask(
                        "select %s from task where duty_id = '%s' and lead_id = '%s'"
                                .formatted(column, told.duty, lead))
                .getFirst();
    }

    private List<String> column(String name) {
        return Database.ask("select %s from task where duty_id = '%s'".formatted(name, told.duty));
    }
}
