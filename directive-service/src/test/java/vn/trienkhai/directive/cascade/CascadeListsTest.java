package vn.trienkhai.directive.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.WithStack;

/** Every list of the cascade is paged, and only those who watch see it (rows 7, 8). */
@QuarkusTest
@WithStack
class CascadeListsTest extends Cascade {

    @Test
    void everyListIsPagedWithoutHoleOrDouble() {
        for (var list :
                List.of(
                        "unacknowledged",
                        "coverage",
                        "undelivered",
                        "owed-plans",
                        "cascade-lag",
                        "child-plans")) {
            child(district, List.of(mapping("II.1", "III.1")), "2022-06-01");
            var whole = ids(get(list, Map.of()));
            var paged = new ArrayList<String>();
            var page = get(list, Map.of("limit", 1));
            paged.addAll(ids(page));
            for (String next = page.extract().path("next");
                    next != null;
                    next = page.extract().path("next")) {
                page = get(list, Map.of("limit", 1, "cursor", next));
                paged.addAll(ids(page));
            }
            assertThat(paged).as(list).isEqualTo(whole).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unacknowledged",
                "coverage",
                "undelivered",
                "owed-plans",
                "cascade-lag",
                "child-plans",
                "implementation"
            })
    void onlyThoseWhoWatchSeeItAndOnlyOfDaysThatHaveBeen(String list) {
        var path = World.DIRECTIVE + "/" + list;
        Api.as(SignIn.of(Role.CLERK).forBody(district))
                .get(path, plan)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/not-allowed"));
        Api.as(SignIn.of(Role.CLERK).forBody(UUID.randomUUID()))
                .get(path, plan)
                .then()
                .statusCode(404);
        Api.as(SignIn.of(Role.OFFICER).forBody(commission)).get(path, plan).then().statusCode(200);
        Api.as(World.AUDITOR).get(path, plan).then().statusCode(200);
        Api.as(world.clerk())
                .queryParam("knownOn", "2022-06-02")
                .get(path, plan)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/known-day-in-future"));
        if (!list.equals("implementation")) {
            Api.as(world.clerk())
                    .queryParam("cursor", "abc.def")
                    .get(path, plan)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/invalid-cursor"));
        }
    }

    private static List<String> ids(ValidatableResponse page) {
        List<Map<String, Object>> items = page.extract().path("items");
        return items.stream().map(item -> item.values().iterator().next().toString()).toList();
    }
}
