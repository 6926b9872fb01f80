package vn.trienkhai.report.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import vn.trienkhai.report.Database;
import vn.trienkhai.report.Foreign;

/** A duty to report so many days after each author's own receipt, or after another duty. */
final class CountedDuty {

    private final UUID directive = UUID.randomUUID();
    private final UUID duty = UUID.randomUUID();

    /** The directive has arrived at this body. */
    void arrived(UUID body, String day) {
        var event = Foreign.example("delivery.received.v1");
        event.withObject("/directive").put("directiveId", directive.toString());
        event.put("recipientId", body.toString()).put("arrivalDate", day);
        Foreign.tell("directive.events", "delivery.received.v1", UUID.randomUUID(), event);
    }

    /** These have to report within ten of the unit. */
    void tell(String unit, UUID... holders) {
        tell(unit, "receipt", holders);
    }

    /** These have to report within ten days from the end of another duty. */
    void tellAfterAnother(UUID... holders) {
        tell("DAYS", UUID.randomUUID().toString(), holders);
    }

    /** Task-service has counted the day for the task of this body. */
    void counted(UUID body, String day) {
        var event = Foreign.example("task.deadline-changed.v1");
        event.put("reason", "STEP_ENDED");
        event.withObject("/task")
                .put("dutyId", duty.toString())
                .put("leadId", body.toString())
                .put("dueOn", day);
        Foreign.tell("task.events", "task.deadline-changed.v1", body, event);
    }

    private void tell(String unit, String after, UUID... holders) {
        var event = Foreign.example("directive.duty-assigned.v1");
        event.withObject("/directive").put("directiveId", directive.toString());
        event.put("dutyId", duty.toString()).put("mode", "EACH");
        event.putObject("deadline")
                .put("kind", "AFTER")
                .put("raw", "trong 10 ngày kể từ ngày nhận")
                .put("inclusive", true)
                .put("amount", 10)
                .put("unit", unit)
                .put("after", after);
        var list = event.putArray("holders");
        for (var holder : holders) {
            list.addObject().put("organizationId", holder.toString()).put("role", "REPORT");
        }
        Foreign.tell("directive.events", "directive.duty-assigned.v1", directive, event);
    }

    UUID id() {
        return duty;
    }

    /** Waits until the authors have exactly these days, each "author day". */
    void awaitDue(String... authorsAndDays) {
        var query =
                "select concat_ws(' ', e.author_id, e.due_on) from expected_report e join report_requirement r on r.id = e.requirement_id where r.duty_id = '%s'"
                        .formatted(duty);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () ->
                                assertThat(Database.ask(query))
                                        .containsExactlyInAnyOrder(authorsAndDays));
    }
}
