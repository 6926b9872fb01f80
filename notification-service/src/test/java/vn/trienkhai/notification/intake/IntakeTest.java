package vn.trienkhai.notification.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trienkhai.notification.Hearing.example;
import static vn.trienkhai.notification.Hearing.with;
import static vn.trienkhai.notification.Looking.toldTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trienkhai.notification.Hearing;
import vn.trienkhai.notification.Looking;
import vn.trienkhai.platform.testing.WithStack;

/** Who is told what (rows 99, 100, 108, 109). */
@QuarkusTest
@WithStack
class IntakeTest {

    private final UUID lead = UUID.randomUUID();
    private final UUID assigner = UUID.randomUUID();
    private final UUID partner = UUID.randomUUID();
    private final UUID watcher = UUID.randomUUID();
    private final UUID task = UUID.randomUUID();

    @Inject Hearing hearing;

    @ParameterizedTest
    @CsvSource({
        "task.assigned.v1, TASK_ASSIGNED", "task.reassigned.v1, TASK_ASSIGNED",
        "task.upheld.v1, TASK_ASSIGNED", "task.near-due.v1, TASK_NEAR_DUE",
        "task.overdue.v1, TASK_OVERDUE", "task.urged.v1, TASK_URGED",
        "task.returned.v1, TASK_RETURNED", "task.reopened.v1, TASK_RETURNED",
        "task.deadline-changed.v1, TASK_DAY_COUNTED", "task.confirmed.v1, TASK_CONFIRMED",
        "task.cancelled.v1, TASK_CANCELLED"
    })
    void theLeadIsTold(String type, String kind) {
        hearing.hear(type, ofTask(type));

        assertThat(toldTo(lead)).containsExactly(kind);
        assertThat(toldTo(assigner)).isEmpty();
        assertThat(toldTo(watcher)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"task.submitted.v1, TASK_SUBMITTED", "task.refused.v1, TASK_REFUSED"})
    void theAssignerIsTold(String type, String kind) {
        hearing.hear(type, ofTask(type));

        assertThat(toldTo(assigner)).containsExactly(kind);
        assertThat(toldTo(lead)).isEmpty();
    }

    @Test
    void whoCoordinatesIsToldOfTheTaskToo() {
        hearing.hear("task.assigned.v1", ofTask("task.assigned.v1"));

        assertThat(toldTo(partner)).containsExactly("TASK_ASSIGNED");
    }

    @Test
    void aReminderReplacesTheEarlierOne() {
        hearing.hear("task.near-due.v1", ofTask("task.near-due.v1"));
        hearing.hear("task.overdue.v1", ofTask("task.overdue.v1"));

        assertThat(toldTo(lead)).containsExactly("TASK_NEAR_DUE (obsolete)", "TASK_OVERDUE");
    }

    @Test
    void anotherDayReplacesRemindersAndIsToldToWhoAssignedWhenItIsACorrection() {
        var type = "task.deadline-changed.v1";
        hearing.hear("task.overdue.v1", ofTask("task.overdue.v1"));

        hearing.hear(type, with(ofTask(type), "reason", "STEP_ENDED"));
        assertThat(toldTo(lead)).containsExactly("TASK_OVERDUE (obsolete)", "TASK_DAY_COUNTED");
        assertThat(toldTo(assigner)).isEmpty();

        hearing.hear(type, with(ofTask(type), "reason", "STEP_CORRECTED"));
        assertThat(toldTo(assigner)).containsExactly("TASK_DAY_COUNTED");
    }

    @ParameterizedTest
    @CsvSource({
        "task.submitted.v1",
        "task.confirmed.v1",
        "task.cancelled.v1",
        "task.suspended.v1",
        "task.reassigned.v1",
        "task.refused.v1"
    })
    void remindersStopByThemselves(String type) {
        hearing.hear("task.overdue.v1", ofTask("task.overdue.v1"));
        hearing.hear("task.urged.v1", ofTask("task.urged.v1"));

        hearing.hear(type, ofTask(type));

        assertThat(toldTo(lead)).contains("TASK_OVERDUE (obsolete)", "TASK_URGED (obsolete)");
    }

    @Test
    void aRecipientIsToldOfTheDocumentAndOfItsEnd() {
        var directive = UUID.randomUUID();
        hearing.hear("delivery.sent.v1", delivery(directive, lead));
        hearing.hear(
                "directive.withdrawn.v1",
                with(example("directive.withdrawn.v1"), "directiveId", directive));

        assertThat(toldTo(lead)).containsExactly("DIRECTIVE_ARRIVED", "DIRECTIVE_WITHDRAWN");
    }

    @Test
    void theEndIsToldEvenWhenItIsHeardBeforeTheDelivery() {
        var directive = UUID.randomUUID();
        hearing.hear(
                "directive.replaced.v1",
                with(example("directive.replaced.v1"), "directiveId", directive));
        hearing.hear("delivery.sent.v1", delivery(directive, lead));
        hearing.hear("delivery.sent.v1", delivery(directive, partner));

        assertThat(toldTo(lead)).containsExactly("DIRECTIVE_ARRIVED", "DIRECTIVE_REPLACED");
        assertThat(toldTo(partner)).containsExactly("DIRECTIVE_ARRIVED", "DIRECTIVE_REPLACED");
    }

    @Test
    void everyHolderIsToldOfAnAmendmentWithWhatChanged() {
        var directive = UUID.randomUUID();
        hearing.hear("delivery.sent.v1", delivery(directive, lead));
        var duty = with(example("directive.duty-assigned.v1"), "directive.directiveId", directive);
        hearing.hear(
                "directive.duty-assigned.v1",
                with(duty, "holders", List.of(part(partner, "COORDINATE"))));
        hearing.hear("directive.amended.v1", amended(directive));

        assertThat(toldTo(lead)).containsExactly("DIRECTIVE_ARRIVED", "DIRECTIVE_AMENDED");
        assertThat(toldTo(partner)).containsExactly("DIRECTIVE_AMENDED");
        assertThat(Looking.mailsTo(partner)).containsExactly("QUEUED");
        assertThat(
                        Looking.texts(
                                "select facts ->> 'changes' from notification where body_id = ?"
                                        + " and kind = 'DIRECTIVE_AMENDED'",
                                partner))
                .singleElement()
                .asString()
                .contains("abstract", "III.4");
    }

    @Test
    void whoGetsACopyAfterAnAmendmentHasItInTheCopyButIsToldOfTheEnd() {
        var directive = UUID.randomUUID();
        hearing.hear("directive.amended.v1", amended(directive));
        hearing.hear("delivery.sent.v1", delivery(directive, lead));

        assertThat(toldTo(lead)).containsExactly("DIRECTIVE_ARRIVED");
    }

    @Test
    void aCopyThatWentOutBeforeTheAmendmentButIsHeardOfAfterItIsToldOfIt() {
        var directive = UUID.randomUUID();
        var before = hearing.told("delivery.sent.v1");
        hearing.hear("directive.amended.v1", amended(directive));
        hearing.hear(delivery(directive, lead), before);

        assertThat(toldTo(lead)).containsExactly("DIRECTIVE_ARRIVED", "DIRECTIVE_AMENDED");
    }

    @Test
    void unitsInsideABodyAndRecipientsOfALetterAreToldOfTheEndToo() {
        var directive = UUID.randomUUID();
        var routed = with(example("delivery.routed.v1"), "directive.directiveId", directive);
        hearing.hear("delivery.routed.v1", with(routed, "toOrganizationId", watcher));
        var letter = with(delivery(UUID.randomUUID(), partner), "enclosureIds", List.of(directive));
        hearing.hear("delivery.sent.v1", letter);
        hearing.hear(
                "directive.withdrawn.v1",
                with(example("directive.withdrawn.v1"), "directiveId", directive));

        assertThat(toldTo(watcher)).containsExactly("DIRECTIVE_WITHDRAWN");
        assertThat(toldTo(partner)).containsExactly("DIRECTIVE_ARRIVED", "DIRECTIVE_WITHDRAWN");
    }

    @Test
    void theSuccessorOfADutyIsToldOfTheEnd() {
        var directive = UUID.randomUUID();
        var moved = with(example("directive.duty-moved.v1"), "directiveId", directive);
        hearing.hear("directive.duty-moved.v1", with(moved, "toId", partner));
        hearing.hear(
                "directive.withdrawn.v1",
                with(example("directive.withdrawn.v1"), "directiveId", directive));

        assertThat(toldTo(partner)).containsExactly("DIRECTIVE_WITHDRAWN");
    }

    @Test
    void theLeadOfATaskIsToldOfTheEndWithoutADelivery() {
        var directive = UUID.randomUUID();
        var named = with(example("directive.issued.v1"), "directiveId", directive);
        hearing.hear("directive.issued.v1", with(named, "symbol", "27-KH/TU"));
        hearing.hear(
                "task.assigned.v1",
                with(ofTask("task.assigned.v1"), "task.directiveId", directive));
        hearing.hear(
                "directive.withdrawn.v1",
                with(example("directive.withdrawn.v1"), "directiveId", directive));

        assertThat(toldTo(lead)).containsExactly("TASK_ASSIGNED", "DIRECTIVE_WITHDRAWN");
        assertThat(
                        Looking.texts(
                                "select facts ->> 'symbol' from notification where body_id = ?"
                                        + " and kind = 'DIRECTIVE_WITHDRAWN'",
                                lead))
                .containsExactly("27-KH/TU");
    }

    @Test
    void anEventHeardTwiceIsToldOnce() {
        var told = hearing.told("task.assigned.v1");

        hearing.hear(ofTask("task.assigned.v1"), told);
        hearing.hear(ofTask("task.assigned.v1"), told);

        assertThat(toldTo(lead)).containsExactly("TASK_ASSIGNED");
        assertThat(Looking.mailsTo(lead)).containsExactly("QUEUED");
    }

    private ObjectNode ofTask(String type) {
        var event = with(example(type), "task.taskId", task);
        with(with(event, "task.leadId", lead), "task.assignerId", assigner);
        return with(
                event,
                "task.parts",
                List.of(part(partner, "COORDINATE"), part(watcher, "MONITOR")));
    }

    private static Map<String, Object> part(UUID body, String role) {
        return Map.of("organizationId", body, "role", role);
    }

    private static ObjectNode amended(UUID directive) {
        return with(example("directive.amended.v1"), "directiveId", directive);
    }

    private static ObjectNode delivery(UUID directive, UUID recipient) {
        var event = with(example("delivery.sent.v1"), "directive.directiveId", directive);
        return with(with(event, "deliveryId", UUID.randomUUID()), "recipientId", recipient);
    }
}
