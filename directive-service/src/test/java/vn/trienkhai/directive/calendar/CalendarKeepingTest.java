package vn.trienkhai.directive.calendar;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
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
import vn.trienkhai.platform.work.Ids;

/** Proposals, versions, tables and calendars of single bodies (rows 54, 55). */
@QuarkusTest
@WithStack
class CalendarKeepingTest {

    private static final String CALENDAR = "/v1/calendars/{calendarId}";

    private final SignIn officer = SignIn.of(Role.OFFICER).forBody(UUID.randomUUID());
    private final String own =
            "VN_" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);

    @Test
    void aProposalIsConfirmedByRecordingIt() {
        var proposal =
                Api.as(officer)
                        .queryParam("year", 2050)
                        .get(CALENDAR + "/proposal", "VN")
                        .then()
                        .statusCode(200)
                        .body("open", hasSize(2));
        List<Map<String, Object>> days = proposal.extract().path("days");
        record(own, 2050, "\"0\"", days, "Thông báo năm 2050")
                .statusCode(200)
                .body("days", hasSize(days.size()))
                .body("source", equalTo("Thông báo năm 2050"));
        Api.as(officer)
                .queryParam("year", 2050)
                .get(CALENDAR + "/proposal", own)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/calendar-not-found"));
    }

    @Test
    void everyVersionOfAYearIsKept() {
        var first = record(own, 2024, "\"0\"", List.of(day("2024-02-08")), null).statusCode(200);
        record(own, 2024, first.extract().header("ETag"), List.of(), "Đính chính").statusCode(200);

        var page = versions(Map.of("year", 2024, "limit", 1));
        page.body("items[0].days", empty())
                .body("items[0].source", equalTo("Đính chính"))
                .body("items[0].recordedBy", equalTo(page.extract().path("items[0].recordedBy")));
        String next = page.extract().path("next");
        versions(Map.of("year", 2024, "limit", 1, "cursor", next))
                .body("items[0].days.date", contains("2024-02-08"))
                .body("next", nullValue());
        Api.as(officer)
                .queryParam("year", 2024)
                .get(CALENDAR + "/recordings", "XX")
                .then()
                .statusCode(404);
    }

    @Test
    void aBodyCountsByItsOwnCalendarOverTheNationalOne() {
        nationalDayOff("2033-03-15");
        record(
                        own,
                        2033,
                        "\"0\"",
                        List.of(
                                Map.of(
                                        "date",
                                        "2033-03-15",
                                        "kind",
                                        "MAKE_UP_WORKDAY",
                                        "name",
                                        "Làm việc"),
                                day("2033-03-16")),
                        null)
                .statusCode(200);
        var body = World.body("UNIT", "UNIT", "Ban");
        reaches(body, "2033-03-16");
        Api.as(World.ADMINISTRATOR)
                .contentType("application/merge-patch+json")
                .header(
                        "If-Match",
                        World.tag(World.ADMINISTRATOR, "/v1/organizations/{organizationId}", body))
                .body(Map.of("calendars", List.of(Map.of("calendarId", own))))
                .patch("/v1/organizations/{organizationId}", body)
                .then()
                .statusCode(200)
                .body("calendars.calendarId", contains(own));
        reaches(body, "2033-03-15");
        counting(Map.of("from", "2033-03-14", "plus", 2, "organization", body))
                .statusCode(200)
                .body("date", equalTo("2033-03-17"))
                .body(
                        "explanation",
                        hasItem("16/03/2033 nghỉ: Ngày đặc biệt (lịch %s của Ban)".formatted(own)));
        counting(Map.of("from", "2033-03-14", "plus", 1, "organization", body, "calendar", "VN"))
                .statusCode(400)
                .body("type", equalTo("/problems/calendar-unclear"));
        counting(Map.of("from", "2033-03-14", "plus", 1, "organization", Ids.next()))
                .statusCode(400)
                .body("type", equalTo("/problems/organization-unknown"));
    }

    @Test
    void aTableReplacesTheYearsItNames() {
        var table =
                "date,kind,name,legalBasis\n2031-01-01,HOLIDAY,Tết Dương lịch,Điều 112\n2032-01-01,HOLIDAY,Tết Dương lịch,\n";
        take(table, true)
                .statusCode(200)
                .body("years.year", contains(2031, 2032))
                .body("years.outcome", contains("CREATED", "CREATED"));
        read(2031).body("version", equalTo(0));

        take(table, false).statusCode(200);
        read(2031)
                .body("days.legalBasis", contains("Điều 112"))
                .body("source", equalTo("Thông báo"));
        take(table.replace("Điều 112", "Điều 113"), false)
                .statusCode(200)
                .body("years.outcome", contains("CHANGED", "UNCHANGED"));
    }

    @Test
    void badLinesAreNamedAndNothingIsRecorded() {
        var table =
                "date,kind,name\n2034-01-01,HOLIDAY,Tết\n2034-13-01,HOLIDAY,Sai\n2034-01-02,REST,Sai\n2034-01-01,HOLIDAY,Lại\n1900-01-01,HOLIDAY,Xưa\n2034-01-03,HOLIDAY,\n";
        take(table, true).statusCode(200).body("errors.line", contains(3, 4, 5, 6, 7));
        take(table, false)
                .statusCode(422)
                .body("type", equalTo("/problems/import-has-errors"))
                .body("errors.pointer", contains("line 3", "line 4", "line 5", "line 6", "line 7"));
        read(2034).body("version", equalTo(0));
        Api.as(World.ADMINISTRATOR)
                .contentType("text/csv")
                .body(table)
                .post(CALENDAR + "/imports", "XX")
                .then()
                .statusCode(404);
    }

    private void nationalDayOff(String date) {
        var tag = Api.as(officer).queryParam("year", 2033).get(CALENDAR + "/days", "VN");
        record("VN", 2033, tag.header("ETag"), List.of(day(date)), null).statusCode(200);
    }

    private void reaches(UUID body, String day) {
        counting(Map.of("from", "2033-03-14", "plus", 1, "organization", body))
                .statusCode(200)
                .body("date", equalTo(day));
    }

    private ValidatableResponse counting(Map<String, Object> query) {
        return Api.as(officer).queryParams(query).get("/v1/working-day").then();
    }

    private ValidatableResponse versions(Map<String, Object> query) {
        return Api.as(officer)
                .queryParams(query)
                .get(CALENDAR + "/recordings", own)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse read(int year) {
        return Api.as(officer)
                .queryParam("year", year)
                .get(CALENDAR + "/days", own)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse take(String table, boolean dryRun) {
        return Api.as(World.ADMINISTRATOR)
                .contentType("text/csv")
                .queryParams(Map.of("dryRun", dryRun, "source", "Thông báo"))
                .body(table.getBytes(StandardCharsets.UTF_8))
                .post(CALENDAR + "/imports", own)
                .then();
    }

    private static Map<String, Object> day(String date) {
        return Map.of("date", date, "kind", "HOLIDAY", "name", "Ngày đặc biệt");
    }

    private static ValidatableResponse record(
            String calendar, int year, String tag, List<Map<String, Object>> days, String source) {
        var body = new java.util.HashMap<String, Object>(Map.of("days", days));
        if (source != null) {
            body.put("source", source);
        }
        return Api.as(World.ADMINISTRATOR)
                .header("If-Match", tag)
                .queryParam("year", year)
                .body(body)
                .put(CALENDAR + "/days", calendar)
                .then();
    }
}
