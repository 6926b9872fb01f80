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

/** Days counted for one author are counted by the calendars that reach it (rows 49, 54, 55). */
@QuarkusTest
@WithStack
class OwnCalendarTest {

    private static final String CALENDAR = "VN_OWN_DAYS";

    /** 2022-06-01 is a Wednesday: ten working days end on Wednesday the 15th for others. */
    @Test
    void eachAuthorCountsByItsOwnExceptions() {
        var directive = UUID.randomUUID();
        var duty = UUID.randomUUID();
        var own = UUID.randomUUID();
        var other = UUID.randomUUID();
        calendar();
        organization(own);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> {
                            assertThat(ask(known(own))).containsExactly("1");
                            assertThat(ask(recorded())).containsExactly("1");
                        });
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

    private static void calendar() {
        var event = Foreign.example("calendar.recorded.v1");
        event.put("calendarId", CALENDAR).put("year", 2022);
        event.putArray("days")
                .addObject()
                .put("date", "2022-06-02")
                .put("kind", "HOLIDAY")
                .put("name", "Nghỉ riêng");
        Foreign.tell("calendar.events", "calendar.recorded.v1", CALENDAR + "-2022", event);
    }

    private static void organization(UUID body) {
        var event = Foreign.example("organization.recorded.v1");
        event.put("organizationId", body.toString());
        event.putArray("calendars")
                .addObject()
                .put("calendarId", CALENDAR)
                .put("givenById", UUID.randomUUID().toString())
                .put("hierarchy", "STATE");
        Foreign.tell("organization.events", "organization.recorded.v1", body, event);
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

    private static String known(UUID body) {
        return "select count(*) from known_organization where calendars <> '[]' and id = '%s'"
                .formatted(body);
    }

    private static String recorded() {
        return "select count(*) from calendar_year where calendar_id = '%s'".formatted(CALENDAR);
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
