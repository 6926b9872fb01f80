package vn.trienkhai.directive;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.trienkhai.platform.testing.Api;

/** Days off that a body has for itself alone (decision 0114). */
public final class DaysOff {

    private static final String BODY = "/v1/organizations/{organizationId}";

    private DaysOff() {}

    /** A calendar of 2022 with these days, given to this body. */
    public static void give(UUID body, String... days) {
        var calendar =
                "VN_" + UUID.randomUUID().toString().replace('-', '_').toUpperCase(Locale.ROOT);
        var special =
                Stream.of(days)
                        .map(day -> Map.of("date", day, "kind", "HOLIDAY", "name", "Nghỉ riêng"))
                        .toList();
        Api.as(World.ADMINISTRATOR)
                .header("If-Match", "\"0\"")
                .queryParam("year", 2022)
                .body(Map.of("days", special))
                .put("/v1/calendars/{calendarId}/days", calendar)
                .then()
                .statusCode(200);
        Api.as(World.ADMINISTRATOR)
                .contentType("application/merge-patch+json")
                .header("If-Match", World.tag(World.ADMINISTRATOR, BODY, body))
                .body(Map.of("calendars", List.of(Map.of("calendarId", calendar))))
                .patch(BODY, body)
                .then()
                .statusCode(200);
    }
}
