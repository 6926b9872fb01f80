package vn.trienkhai.task.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.task.Hearing;

/** Days counted for one body are counted by the calendars that reach it (rows 49, 54, 55). */
@QuarkusTest
@WithStack
class OwnCalendarTest {

    private static final String DUTY = "directive.duty-assigned.v1";
    private static final String RECEIVED = "delivery.received.v1";

    @Inject Hearing service;

    private final Duties told = new Duties();
    private final UUID lead = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    /** 2100-01-02 is a Saturday: ten working days end on Friday the 15th for others. */
    @Test
    void eachBodyCountsByItsOwnExceptions() {
        service.hear(
                "calendar.recorded.v1",
                """
                {"calendarId": "VN_OWN_DAYS", "year": 2100, "days": [
                  {"date": "2100-01-05", "kind": "HOLIDAY", "name": "Nghỉ riêng"},
                  {"date": "2100-01-09", "kind": "MAKE_UP_WORKDAY", "name": "Làm bù"}]}
                """);
        organization(
                """
                [{"calendarId": "VN_OWN_DAYS", "givenById": "%s", "hierarchy": "STATE", "validTo": "2100-01-08"}]
                """
                        .formatted(UUID.randomUUID()),
                1);

        service.hear(DUTY, told.fromReceipt(List.of(lead, other), "WORKING_DAYS"));
        service.hear(RECEIVED, told.received(lead, "2100-01-02"));
        service.hear(RECEIVED, told.received(other, "2100-01-02"));
        assertThat(told.of(other, "due_on")).isEqualTo("2100-01-15");
        assertThat(told.of(lead, "due_on")).isEqualTo("2100-01-18");

        var later = new Duties();
        organization(
                """
                [{"calendarId": "VN_OWN_DAYS", "givenById": "%s", "validFrom": "2100-01-09"}]
                """
                        .formatted(lead),
                2);
        service.hear(RECEIVED, later.received(lead, "2100-01-02"));
        service.hear(DUTY, later.fromReceipt(List.of(lead), "WORKING_DAYS"));
        assertThat(later.column("due_on")).containsExactly("2100-01-14");
    }

    private void organization(String calendars, long version) {
        service.hear(
                "organization.recorded.v1",
                """
                {"organizationId": "%s", "officialName": "Sở", "calendars": %s}
                """
                        .formatted(lead, calendars),
                version);
    }
}
