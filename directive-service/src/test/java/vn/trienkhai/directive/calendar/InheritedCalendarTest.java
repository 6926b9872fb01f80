package vn.trienkhai.directive.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.Database;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.WithStack;

/**
 * The calendar a body gives reaches who stands below it, along the hierarchy it was given for and
 * on the days on which the chain holds; the nearest decides, at last the nation (rows 54, 55).
 * 2037-03-16 is a Monday.
 */
@QuarkusTest
@WithStack
class InheritedCalendarTest {

    private static final String BODY = "/v1/organizations/{organizationId}";

    private final SignIn officer = SignIn.of(Role.OFFICER).forBody(UUID.randomUUID());
    private final String ofProvince = name();
    private final String ofDistrict = name();

    private UUID province;
    private UUID district;
    private UUID commune;

    @BeforeEach
    void aProvinceWithItsOwnDayOff() {
        province = World.body("PEOPLES_COMMITTEE", "PROVINCE", "Ủy ban nhân dân tỉnh");
        district = below("DISTRICT", "Ủy ban nhân dân huyện", province);
        commune = below("COMMUNE", "Ủy ban nhân dân xã", district);
        record(ofProvince, "HOLIDAY", "2037-03-17", "2037-03-18");
        record(ofDistrict, "MAKE_UP_WORKDAY", "2037-03-18");
    }

    @Test
    void whatABodyGivesReachesEverybodyBelowAndTheNearestDecides() {
        gives(province, List.of(given(ofProvince, "STATE", null, null)));
        reaches(commune, "2037-03-19");
        gives(district, List.of(given(ofDistrict, "STATE", null, null)));

        reaches(commune, "2037-03-18");
        reaches(district, "2037-03-18");
        reaches(province, "2037-03-19");
        counting(commune, 1)
                .body("calendar", equalTo(ofDistrict))
                .body("calendars.calendarId", contains(ofDistrict, ofProvince))
                .body(
                        "calendars.givenBy",
                        contains("Ủy ban nhân dân huyện", "Ủy ban nhân dân tỉnh"))
                .body("calendars.hierarchy", contains("STATE", "STATE"))
                .body(
                        "explanation",
                        hasItem(
                                "17/03/2037 nghỉ: Ngày đặc biệt (lịch %s của Ủy ban nhân dân tỉnh)"
                                        .formatted(ofProvince)))
                .body(
                        "explanation",
                        hasItem(
                                "18/03/2037 làm việc: Ngày đặc biệt (lịch %s của Ủy ban nhân dân huyện)"
                                        .formatted(ofDistrict)));
    }

    @Test
    void itReachesOnlyAlongTheHierarchyItWasGivenFor() {
        gives(
                province,
                List.of(
                        given(ofProvince, "PARTY", null, null),
                        given(ofDistrict, null, null, null)));
        reaches(commune, "2037-03-17");
        counting(commune, 1).body("calendar", equalTo("VN")).body("calendars", empty());
        counting(province, 1).body("calendars.calendarId", contains(ofDistrict, ofProvince));
    }

    @Test
    void itReachesOnTheDaysOnWhichItIsGivenAndTheChainHolds() {
        gives(province, List.of(given(ofProvince, "STATE", null, "2037-03-17")));
        reaches(commune, "2037-03-18");
        var other = World.body("PEOPLES_COMMITTEE", "PROVINCE", "Tỉnh khác");
        act(
                Map.of(
                        "type",
                        "REPARENT",
                        "effectiveOn",
                        "2037-03-17",
                        "legalBasis",
                        "Nghị quyết",
                        "organizationIds",
                        List.of(district),
                        "hierarchy",
                        "STATE",
                        "parentId",
                        other));
        reaches(commune, "2037-03-17");
        counting(commune, 1).body("calendars.validTo", contains("2037-03-16"));
    }

    @Test
    void everybodyItReachesIsToldAgainAndNobodyElse() {
        var beside = World.body("UNIT", "UNIT", "Cơ quan khác");
        int before = told(beside).size();
        gives(province, List.of(given(ofProvince, "STATE", null, null)));
        assertThat(told(commune).getLast()).contains(ofProvince).contains(province.toString());
        int first = told(commune).size();
        assertThat(told(beside)).hasSize(before);

        gives(district, List.of(given(ofDistrict, "STATE", null, null)));
        assertThat(told(commune)).hasSize(first + 1);
        gives(district, List.of());
        gives(province, List.of());
        assertThat(told(commune).getLast()).isEqualTo("[]");
        reaches(commune, "2037-03-17");

        amended(district, Map.of("contacts", List.of())).statusCode(200);
        assertThat(told(commune)).hasSize(first + 3);
    }

    @Test
    void aNewBodyBelowCountsByTheCalendarAtOnceAndTwoForOneHierarchyAreRefused() {
        gives(province, List.of(given(ofProvince, "STATE", null, null)));
        var fresh = below("COMMUNE", "Ủy ban nhân dân xã mới", commune);
        reaches(fresh, "2037-03-19");

        amended(
                        province,
                        Map.of(
                                "calendars",
                                List.of(
                                        given(ofProvince, "STATE", null, "2037-06-30"),
                                        given(ofDistrict, "STATE", "2037-06-30", null))))
                .statusCode(422)
                .body("type", equalTo("/problems/calendars-overlap"));
        Api.as(officer).get(BODY, province).then().body("calendars", hasSize(1));
    }

    private static String name() {
        var random = UUID.randomUUID().toString().replace("-", "");
        return "VN_" + random.substring(0, 12).toUpperCase(Locale.ROOT);
    }

    private static UUID below(String level, String name, UUID above) {
        return World.body(
                "PEOPLES_COMMITTEE",
                level,
                name,
                List.of(Map.of("hierarchy", "STATE", "organizationId", above)));
    }

    private static Map<String, Object> given(
            String calendar, String hierarchy, String from, String to) {
        var given = new HashMap<String, Object>(Map.of("calendarId", calendar));
        if (hierarchy != null) {
            given.put("hierarchy", hierarchy);
        }
        if (from != null) {
            given.put("validFrom", from);
        }
        if (to != null) {
            given.put("validTo", to);
        }
        return given;
    }

    private static void gives(UUID body, List<Map<String, Object>> calendars) {
        amended(body, Map.of("calendars", calendars)).statusCode(200);
    }

    private static ValidatableResponse amended(UUID body, Map<String, Object> patch) {
        return Api.as(World.ADMINISTRATOR)
                .contentType("application/merge-patch+json")
                .header("If-Match", World.tag(World.ADMINISTRATOR, BODY, body))
                .body(patch)
                .patch(BODY, body)
                .then();
    }

    private static void act(Map<String, Object> act) {
        Api.as(World.ADMINISTRATOR)
                .body(act)
                .post("/v1/organization-changes")
                .then()
                .statusCode(201);
    }

    /** The first working day after Monday the 16th. */
    private void reaches(UUID body, String day) {
        counting(body, 1).body("date", equalTo(day));
    }

    private ValidatableResponse counting(UUID body, int plus) {
        return Api.as(officer)
                .queryParams(Map.of("from", "2037-03-16", "plus", plus, "organization", body))
                .get("/v1/working-day")
                .then()
                .statusCode(200);
    }

    private static List<String> told(UUID body) {
        return Database.ask(
                "select payload::json ->> 'calendars' from event_log where topic = 'organization.events' and key = '%s' order by version"
                        .formatted(body));
    }

    private static void record(String calendar, String kind, String... days) {
        var special =
                List.of(days).stream()
                        .map(day -> Map.of("date", day, "kind", kind, "name", "Ngày đặc biệt"))
                        .toList();
        Api.as(World.ADMINISTRATOR)
                .header("If-Match", "\"0\"")
                .queryParam("year", 2037)
                .body(Map.of("days", special))
                .put("/v1/calendars/{calendarId}/days", calendar)
                .then()
                .statusCode(200);
    }
}
