package vn.trienkhai.task.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.task.Database;
import vn.trienkhai.task.Hearing;

/** Duties become tasks, once, and go with their directive, their copy and their body (row 46). */
@QuarkusTest
@WithStack
class DutyIntakeTest {

    private static final String DUTY = "directive.duty-assigned.v1";
    private static final String SUBMITTED = "report.submitted.v1";

    @Inject Hearing service;

    private final Duties told = new Duties();
    private final UUID lead = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    void aDutyOfEachMakesOneTaskForEveryHolder() {
        service.hear(DUTY, told.each(List.of(lead, other), ""));

        assertThat(told.column("lead_id"))
                .containsExactlyInAnyOrder(lead.toString(), other.toString());
        assertThat(told.column("due_on")).containsOnly("2100-01-08");
        assertThat(
                        Database.ask(
                                "select role from task_party p join task t on t.id = p.task_id where t.duty_id = '%s' and t.lead_id = '%s' order by role"
                                        .formatted(told.duty, lead)))
                .containsExactly("ASSIGNER", "LEAD", "MONITOR");
    }

    @Test
    void aJointDutyMakesOneTask() {
        service.hear(DUTY, told.joint(lead, other));

        assertThat(told.column("lead_id")).containsExactly(lead.toString());
    }

    @Test
    void aDutyToldTwiceMakesItsTasksOnce() {
        for (var version = 1; version <= 2; version++) {
            service.hear(DUTY, told.each(List.of(lead, other), ""), version);
        }

        assertThat(told.column("id")).hasSize(2);
        assertThat(Database.told(told.of(lead, "id"))).containsExactly("assigned");
    }

    @Test
    void aWithdrawnDirectiveCancelsWhatIsOpen() {
        service.hear(DUTY, told.each(List.of(lead, other), ""));
        Database.execute(
                "update task set phase = 'COMPLETED', finished_on = '2022-04-01' where duty_id = '%s' and lead_id = '%s'"
                        .formatted(told.duty, other));

        service.hear("directive.withdrawn.v1", told.withdrawn());
        service.hear("directive.withdrawn.v1", told.withdrawn(), 2);

        assertThat(told.column("phase")).containsExactlyInAnyOrder("CANCELLED", "COMPLETED");
        assertThat(Database.told(told.of(lead, "id"))).containsExactly("assigned", "cancelled");
        assertThat(
                        Database.ask(
                                "select payload::json ->> 'reason' from event_log where key = '%s' and type like '%%cancelled%%'"
                                        .formatted(told.of(lead, "id"))))
                .containsExactly("Ban hành nhầm");
    }

    @Test
    void aCopyTakenBackCancelsWhatItsBodyHadForItselfAndNobodyElses() {
        service.hear(DUTY, told.each(List.of(lead, other), ""));

        service.hear("delivery.recalled.v1", told.recalled(lead, false));
        assertThat(told.column("phase")).containsOnly("ASSIGNED");
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
        var task = told.of(lead, "id");
        Database.execute(
                "update task set phase = 'IN_PROGRESS', percent = 40 where id = '%s'"
                        .formatted(task));

        service.hear("directive.duty-moved.v1", told.moved(lead, other), 2);
        service.hear("directive.duty-moved.v1", told.moved(lead, other), 3);

        assertThat(told.column("lead_id")).containsExactly(other.toString());
        assertThat(told.column("phase")).containsExactly("IN_PROGRESS");
        assertThat(told.column("percent")).containsExactly("40");
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

        assertThat(told.column("lead_id")).containsExactly(lead.toString());
        assertThat(
                        Database.ask(
                                "select body_id from task_party where task_id = '%s' and role = 'COORDINATE'"
                                        .formatted(told.of(lead, "id"))))
                .containsExactly(heir.toString());
        assertThat(Database.told(told.of(lead, "id"))).containsExactly("assigned");
    }

    @Test
    void whatIsFinishedStaysWithWhoDidIt() {
        service.hear(DUTY, told.each(List.of(lead), ""));
        Database.execute(
                "update task set phase = 'COMPLETED', finished_on = '2022-04-01' where id = '%s'"
                        .formatted(told.of(lead, "id")));

        service.hear("directive.duty-moved.v1", told.moved(lead, other), 2);

        assertThat(told.column("lead_id")).containsExactly(lead.toString());
    }

    @Test
    void aWithdrawnDirectiveCancelsWhatWaitsForConfirmationToo() {
        service.hear(DUTY, told.each(List.of(lead), Duties.reporting("SIGN")));
        service.hear(SUBMITTED, told.moved(lead, "SUBMITTED"));

        service.hear("directive.withdrawn.v1", told.withdrawn());

        assertThat(told.of(lead, "phase")).isEqualTo("CANCELLED");
    }

    @Test
    void aReplacedDirectiveMakesItsOpenTasksWaitForADecision() {
        service.hear(DUTY, told.each(List.of(lead, other), ""));
        Database.execute(
                "update task set phase = 'COMPLETED', finished_on = '2022-04-01' where duty_id = '%s' and lead_id = '%s'"
                        .formatted(told.duty, other));

        service.hear("directive.replaced.v1", told.replaced());
        service.hear("directive.replaced.v1", told.replaced(), 2);

        assertThat(told.column("phase")).containsExactlyInAnyOrder("SUSPENDED", "COMPLETED");
        assertThat(told.of(lead, "replaced_by_id")).isEqualTo(told.replacement.toString());
        assertThat(Database.told(told.of(lead, "id"))).containsExactly("assigned", "suspended");
        assertThat(
                        Database.ask(
                                "select payload::json ->> 'reason' from event_log where key = '%s' and type like '%%suspended%%'"
                                        .formatted(told.of(lead, "id"))))
                .allMatch(reason -> reason.contains("Điều chỉnh thời hạn"));
        assertThat(
                        Database.ask(
                                "select words ->> 'text' from task_act where task_id = '%s' and verb = 'suspend'"
                                        .formatted(told.of(lead, "id"))))
                .hasSize(1);
    }

    @Test
    void aReplacedDirectiveTakesBackWhatWaitsForConfirmation() {
        service.hear(DUTY, told.each(List.of(lead), Duties.reporting("SIGN")));
        service.hear(SUBMITTED, told.moved(lead, "SUBMITTED"));

        service.hear("directive.replaced.v1", told.replaced());

        assertThat(told.of(lead, "phase")).isEqualTo("SUSPENDED");
        assertThat(told.of(lead, "submitted_on")).isNull();
    }
}
