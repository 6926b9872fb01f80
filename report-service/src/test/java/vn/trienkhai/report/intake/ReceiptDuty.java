package vn.trienkhai.report.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import vn.trienkhai.report.Database;
import vn.trienkhai.report.Foreign;

/** A duty to report so many days after each author's own receipt. */
final class ReceiptDuty {

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
        var event = Foreign.example("directive.duty-assigned.v1");
        event.withObject("/directive").put("directiveId", directive.toString());
        event.put("dutyId", duty.toString()).put("mode", "EACH");
        event.putObject("deadline")
                .put("kind", "AFTER")
                .put("raw", "trong 10 ngày kể từ ngày nhận")
                .put("inclusive", true)
                .put("amount", 10)
                .put("unit", unit)
                .put("after", "receipt");
        var list = event.putArray("holders");
        for (var holder : holders) {
            list.addObject().put("organizationId", holder.toString()).put("role", "REPORT");
        }
        Foreign.tell("directive.events", "directive.duty-assigned.v1", directive, event);
    }

    /** Waits until the authors have exactly these days, the earliest first, each "author day". */
    void awaitDue(String... authorsAndDays) {
        var query =
                "select concat_ws(' ', e.author_id, e.due_on) from expected_report e join report_requirement r on r.id = e.requirement_id where r.duty_id = '%s' order by e.due_on nulls last"
                        .formatted(duty);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(Database.ask(query)).containsExactly(authorsAndDays));
    }
}
