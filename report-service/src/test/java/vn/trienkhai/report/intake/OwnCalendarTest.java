package vn.trienkhai.report.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.testing.TestStack;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.report.Foreign;
import vn.trienkhai.report.OwnDays;

/** Days counted for one author are counted by the calendars that reach it (rows 49, 54, 55). */
@QuarkusTest
@WithStack
class OwnCalendarTest {

    /** 2022-06-01 is a Wednesday: ten working days end on Wednesday the 15th for others. */
    @Test
    void eachAuthorCountsByItsOwnExceptions() {
        var directive = UUID.randomUUID();
        var duty = UUID.randomUUID();
        var own = UUID.randomUUID();
        var other = UUID.randomUUID();
        OwnDays.off(own, "2022-06-02");
        arrived(directive, own);
        arrived(directive, other);
        tell(directive, duty, own, other);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () ->
                                assertThat(ask(dueDays(duty)))
                                        .containsExactly(
                                                other + " 2022-06-15", own + " 2022-06-16"));
    }

    private static void arrived(UUID directive, UUID body) {
        var event = Foreign.example("delivery.received.v1");
        event.withObject("/directive").put("directiveId", directive.toString());
        event.put("recipientId", body.toString()).put("arrivalDate", "2022-06-01");
        Foreign.tell("directive.events", "delivery.received.v1", UUID.randomUUID(), event);
    }

    private static void tell(UUID directive, UUID duty, UUID... holders) {
        var event = Foreign.example("directive.duty-assigned.v1");
        event.withObject("/directive").put("directiveId", directive.toString());
        event.put("dutyId", duty.toString()).put("mode", "EACH");
        event.putObject("deadline")
                .put("kind", "AFTER")
                .put("raw", "trong 10 ngày làm việc kể từ ngày nhận")
                .put("inclusive", true)
                .put("amount", 10)
                .put("unit", "WORKING_DAYS")
                .put("after", "receipt");
        var list = event.putArray("holders");
        for (var holder : holders) {
            list.addObject().put("organizationId", holder.toString()).put("role", "REPORT");
        }
        Foreign.tell("directive.events", "directive.duty-assigned.v1", directive, event);
    }

    private static String dueDays(UUID duty) {
        return "select e.author_id || ' ' || e.due_on from expected_report e join report_requirement r on r.id = e.requirement_id where r.duty_id = '%s' order by e.due_on"
                .formatted(duty);
    }

    private static List<String> ask(String query) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = TestStack.connectAsSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(String.valueOf(rows.getString(1)));
            }
        }
        return found;
    }
}
