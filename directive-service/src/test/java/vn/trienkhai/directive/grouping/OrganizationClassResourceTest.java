package vn.trienkhai.directive.grouping;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.WithStack;

/** Classes by rule and by list, as of a day (rows 23, 41). */
@QuarkusTest
@WithStack
class OrganizationClassResourceTest {

    private static final String ONE = "/v1/organization-classes/{classId}";

    private final SignIn clerk = SignIn.of(Role.CLERK).forBody(UUID.randomUUID());
    private World world;

    @BeforeEach
    void aProvince() {
        world = new World();
    }

    @Test
    void aRuleFindsWhoFitsOnTheDay() {
        var inTime = world.below("DISTRICT_STANDING_BOARD", "Ban Thường vụ Huyện ủy Ba Tơ");
        world.below("DISTRICT_OFFICE", "Văn phòng Huyện ủy Ba Tơ");
        close(inTime, "2025-06-30");
        var group =
                World.classOf(
                        Map.of(
                                "kinds",
                                List.of("DISTRICT_STANDING_BOARD"),
                                "ancestorId",
                                world.issuer));

        Api.as(clerk)
                .queryParam("asOf", "2022-03-01")
                .get(ONE + "/members", group)
                .then()
                .statusCode(200)
                .body("items.id", contains(inTime.toString()));
        Api.as(clerk)
                .queryParam("asOf", "2025-07-01")
                .get(ONE + "/members", group)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void aListKeepsItsOrder() {
        var b = world.below("UNIT", "B");
        var a = world.below("UNIT", "A");
        var group =
                create(Map.of("name", "Hai đơn vị", "members", List.of(b, a)))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");

        Api.as(clerk)
                .get(ONE, group)
                .then()
                .statusCode(200)
                .body("members", contains(b.toString(), a.toString()));
        Api.as(clerk)
                .queryParam("limit", 200)
                .get("/v1/organization-classes")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("Hai đơn vị"));
    }

    @Test
    void aListLeavesOutWhoIsGoneOnTheDay() {
        var gone = world.below("UNIT", "Cơ quan giải thể");
        var stays = world.below("UNIT", "Cơ quan còn lại");
        close(gone, "2025-06-30");
        String group =
                create(Map.of("name", "Hai cơ quan", "members", List.of(gone, stays)))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        Api.as(clerk)
                .queryParam("asOf", "2025-06-30")
                .get(ONE + "/members", group)
                .then()
                .statusCode(200)
                .body("items.id", contains(gone.toString(), stays.toString()));
        Api.as(clerk)
                .queryParam("asOf", "2025-07-01")
                .get(ONE + "/members", group)
                .then()
                .statusCode(200)
                .body("items.id", contains(stays.toString()));
    }

    @Test
    void whatIsNoClassIsRefused() {
        var listed = Map.<String, Object>of("name", "x", "members", List.of(world.issuer));
        String id = create(listed).then().statusCode(201).extract().path("id");

        create(Map.of("id", id, "name", "y", "members", List.of(world.issuer)))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/class-exists"));
        for (var wrong :
                List.of(
                        Map.<String, Object>of("name", "x"),
                        Map.<String, Object>of("name", "x", "rule", Map.of()),
                        Map.<String, Object>of(
                                "name",
                                "x",
                                "rule",
                                Map.of("levels", List.of("DISTRICT")),
                                "members",
                                List.of(world.issuer)))) {
            create(wrong)
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/class-needs-rule-or-list"));
        }
        create(Map.of("name", "x", "members", List.of(UUID.randomUUID())))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/organization-unknown"));
    }

    private static io.restassured.response.Response create(Map<String, Object> body) {
        return Api.as(World.ADMINISTRATOR).body(body).post("/v1/organization-classes");
    }

    private static void close(UUID body, String day) {
        var path = "/v1/organizations/{organizationId}";
        Api.as(World.ADMINISTRATOR)
                .contentType("application/merge-patch+json")
                .header("If-Match", World.tag(World.ADMINISTRATOR, path, body))
                .body(Map.of("closedOn", day))
                .patch(path, body)
                .then()
                .statusCode(200);
    }
}
