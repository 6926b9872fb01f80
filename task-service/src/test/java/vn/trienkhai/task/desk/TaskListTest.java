package vn.trienkhai.task.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.task.Database;
import vn.trienkhai.task.rules.Phase;

/** The lists of a body: order, pages and filters (rows 49, 62, 72). */
@QuarkusTest
@WithStack
class TaskListTest {

    private final Scene scene = new Scene();

    @Test
    void listsOpenTasksByDueDateWithTheUndatedLastPageByPage() {
        var late = scene.assign("2100-03-01");
        var early = scene.assign("2100-02-01");
        var undated = undated();
        var alsoUndated = undated();
        scene.act(Act.CANCEL, scene.assign("2100-01-01")).statusCode(200);

        assertThat(pages("limit", 1)).containsExactly(early, late, undated, alsoUndated);
        assertThat(pages("limit", 3)).containsExactly(early, late, undated, alsoUndated);
    }

    private String undated() {
        return scene.assign(
                "{\"title\": \"Some time\", \"leadId\": \"%s\"}".formatted(scene.lead), 201);
    }

    private List<String> pages(String name, int limit) {
        var found = new ArrayList<String>();
        var request = officer().queryParam(name, limit);
        var page = request.get("/v1/tasks").then().statusCode(200).extract().jsonPath();
        found.addAll(page.getList("items.id"));
        while (page.getString("next") != null) {
            page =
                    officer()
                            .queryParam(name, limit)
                            .queryParam("cursor", page.getString("next"))
                            .get("/v1/tasks")
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath();
            found.addAll(page.getList("items.id"));
        }
        return found;
    }

    private RequestSpecification officer() {
        return Api.as(scene.as(Role.OFFICER, scene.lead));
    }

    @Test
    void narrowsByRelation() {
        var id = scene.assign();

        mine(scene.lead, "lead").body("items.id", contains(id));
        mine(scene.lead, "assigner").body("items", empty());
        mine(scene.assigner, "assigner").body("items.id", contains(id));
        mine(scene.coordinator, "coordinator").body("items.id", contains(id));
        mine(scene.monitor, "monitor").body("items.id", contains(id));
        mine(scene.guide, "monitor").body("items", empty());
        mine(scene.stranger, "lead").body("items", empty());
    }

    private ValidatableResponse mine(UUID body, String my) {
        return Api.as(scene.as(Role.OFFICER, body))
                .queryParam("my", my)
                .get("/v1/tasks")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "phase, COMPLETED, 1",
        "phase, ACCEPTED, 0",
        "timeliness, IN_TIME, 1",
        "timeliness, ON_TIME, 1",
        "timeliness, OVERDUE, 0",
        "dueFrom, 2100-01-08, 1",
        "dueFrom, 2100-01-09, 0",
        "dueTo, 2100-01-08, 1",
        "dueTo, 2100-01-07, 0",
        "q, BAO CAO, 0",
        "q, review write, 1",
        "directiveId, 00000000-0000-4000-8000-000000000000, 0",
    })
    void narrowsByWhatIsAsked(String name, String value, int expected) {
        scene.taskIn(Phase.COMPLETED);
        scene.assign();

        officer()
                .queryParam(name, value)
                .get("/v1/tasks")
                .then()
                .statusCode(200)
                .body("items", hasSize(expected));
    }

    @Test
    void searchesWithoutTonesAndTakesPercentSignsAsTheyAre() {
        scene.assign(
                "{\"title\": \"Báo cáo đạt 100%% chỉ tiêu\", \"leadId\": \"%s\"}"
                        .formatted(scene.lead),
                201);

        for (var found : List.of("bao cao", "100%", "DAT 100")) {
            officer().queryParam("q", found).get("/v1/tasks").then().body("items", hasSize(1));
        }
        officer().queryParam("q", "1%0").get("/v1/tasks").then().body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "cursor, nonsense",
        "limit, 0",
        "limit, 201",
        "colour, red",
    })
    void refusesWhatTheListDoesNotKnow(String name, String value) {
        officer().queryParam(name, value).get("/v1/tasks").then().statusCode(400);
    }

    @Test
    void aCursorBelongsToItsFilter() {
        scene.assign();
        scene.assign();
        var next = officer().queryParam("limit", 1).get("/v1/tasks").<String>path("next");

        officer()
                .queryParam("my", "lead")
                .queryParam("cursor", next)
                .get("/v1/tasks")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-cursor"));
    }

    @Test
    void anAuditorSeesTasksOfOthersAndItIsNoted() {
        var id = scene.assign("2099-01-01");

        Api.as(SignIn.of(Role.AUDITOR).named("auditor-of-tasks"))
                .queryParam("dueTo", "2098-12-31")
                .queryParam("dueFrom", "2098-12-31")
                .get("/v1/tasks")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        assertThat(Database.ask("select act from audit_entry where actor = 'auditor-of-tasks'"))
                .containsExactly("read");
    }
}
