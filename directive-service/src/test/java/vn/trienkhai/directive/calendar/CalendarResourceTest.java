package vn.trienkhai.directive.calendar;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.WithStack;

/** Holidays, compensatory days and make-up days of a year (rows 54, 55). */
@QuarkusTest
@WithStack
class CalendarResourceTest {

    private static final String DAYS = "/v1/calendars/{calendarId}/days";

    private final SignIn officer = SignIn.of(Role.OFFICER).forBody(UUID.randomUUID());
    private final String calendar =
            "VN_" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);

    @Test
    void aYearIsRecordedWholeAndCounted() {
        read(2022).body("version", equalTo(0)).body("days", empty());

        record(2022, "\"0\"", day("2022-04-11", "COMPENSATORY_OFF"))
                .statusCode(200)
                .body("days.date", contains("2022-04-11"))
                .body("actions[0].allowed", equalTo(true));
        Api.as(officer)
                .queryParams(Map.of("from", "2022-04-08", "plus", 4, "calendar", calendar))
                .get("/v1/working-day")
                .then()
                .statusCode(200)
                .body("date", equalTo("2022-04-15"))
                .body("explanation", hasItem("11/04/2022 nghỉ: Ngày đặc biệt"));
    }

    @Test
    void aSecondRecordingNeedsTheVersionOfTheFirst() {
        record(2023, "\"0\"", day("2023-09-01", "HOLIDAY")).statusCode(200);

        record(2023, "\"0\"", day("2023-09-04", "HOLIDAY")).statusCode(412);
        var tag = Api.as(officer).queryParam("year", 2023).get(DAYS, calendar).header("ETag");
        record(2023, tag, day("2023-09-04", "HOLIDAY"))
                .statusCode(200)
                .body("days.date", contains("2023-09-04"));
    }

    @Test
    void countingBackwardsWorksToo() {
        Api.as(officer)
                .queryParams(Map.of("from", "2022-04-11", "plus", -1, "calendar", calendar))
                .get("/v1/working-day")
                .then()
                .statusCode(200)
                .body("date", equalTo("2022-04-08"))
                .body("explanation", contains("Chưa có lịch nghỉ năm 2022"));
    }

    @Test
    void daysThatCannotBeAreRefused() {
        record(2024, "\"0\"", day("2023-01-01", "HOLIDAY"))
                .statusCode(422)
                .body("type", equalTo("/problems/day-of-other-year"));
        record(2024, "\"0\"", List.of(day("2024-01-01", "HOLIDAY"), day("2024-01-01", "HOLIDAY")))
                .statusCode(422)
                .body("type", equalTo("/problems/day-listed-twice"));
        Api.as(officer)
                .queryParams(Map.of("from", "2022-04-11", "plus", 1, "calendar", "moon"))
                .get("/v1/working-day")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/calendar-unknown"));
    }

    private static Map<String, Object> day(String date, String kind) {
        return Map.of("date", date, "kind", kind, "name", "Ngày đặc biệt");
    }

    private ValidatableResponse read(int year) {
        return Api.as(officer).queryParam("year", year).get(DAYS, calendar).then().statusCode(200);
    }

    private ValidatableResponse record(int year, String tag, Map<String, Object> day) {
        return record(year, tag, List.of(day));
    }

    private ValidatableResponse record(int year, String tag, List<Map<String, Object>> days) {
        return Api.as(World.ADMINISTRATOR)
                .header("If-Match", tag)
                .queryParam("year", year)
                .body(Map.of("days", days))
                .put(DAYS, calendar)
                .then();
    }
}
