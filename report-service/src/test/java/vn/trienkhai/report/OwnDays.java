package vn.trienkhai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;

/** Gives a body a calendar of its own, as the registry would tell it. */
public final class OwnDays {

    private OwnDays() {}

    /** Days of 2022 off for this body alone; comes back when the service knows. */
    public static void off(UUID body, String... days) {
        var calendar = "VN_" + body.toString().toUpperCase(Locale.ROOT).replace('-', '_');
        var year = Foreign.example("calendar.recorded.v1");
        year.put("calendarId", calendar).put("year", 2022);
        var off = year.putArray("days");
        for (var day : days) {
            off.addObject().put("date", day).put("kind", "HOLIDAY").put("name", "Nghỉ riêng");
        }
        Foreign.tell("calendar.events", "calendar.recorded.v1", calendar + "-2022", year);

        var organization = Foreign.example("organization.recorded.v1");
        organization.put("organizationId", body.toString());
        organization
                .putArray("calendars")
                .addObject()
                .put("calendarId", calendar)
                .put("givenById", UUID.randomUUID().toString())
                .put("hierarchy", "STATE");
        Foreign.tell("organization.events", "organization.recorded.v1", body, organization);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(Database.ask(known(body, calendar))).containsExactly("t"));
    }

    private static String known(UUID body, String calendar) {
        return """
        select exists (select 1 from known_organization where calendars <> '[]' and id = '%s')
           and exists (select 1 from calendar_year where calendar_id = '%s')
        """
                .formatted(body, calendar);
    }
}
