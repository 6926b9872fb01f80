package vn.trienkhai.task.desk;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.task.rules.Phase;

/** Counts agree with what the body sees, and with nothing else (rows 65, 84). */
@QuarkusTest
@WithStack
class TaskStatisticsResourceTest {

    private final Scene scene = new Scene();

    @Test
    void countsByPhaseByTimelinessAndByBody() {
        scene.assign();
        scene.taskIn(Phase.COMPLETED);
        scene.taskIn(Phase.CANCELLED);
        new Scene().assign();

        count(scene.assigner, "phase")
                .body("total", equalTo(3))
                .body("groups.key", hasSize(3))
                .body("groups.find { it.key == 'COMPLETED' }.completed", equalTo(1));
        count(scene.assigner, "timeliness")
                .body("total", equalTo(2))
                .body("groups.find { it.key == 'ON_TIME' }.count", equalTo(1))
                .body("groups.find { it.key == 'IN_TIME' }.late", equalTo(0));
        count(scene.assigner, "body")
                .body("groups", hasSize(1))
                .body("groups[0].key", equalTo(scene.lead.toString()))
                .body("groups[0].name", equalTo("Body " + scene.lead))
                .body("groups[0].count", equalTo(3));
        count(scene.stranger, "phase").body("total", equalTo(0));
    }

    @Test
    void countsWithinADirective() {
        scene.assign();

        Api.as(scene.as(Role.LEADER, scene.assigner))
                .queryParam("by", "phase")
                .queryParam("directiveId", UUID.randomUUID())
                .get("/v1/task-statistics")
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
    }

    @Test
    void needsToKnowWhatToCountBy() {
        for (var by : new String[] {"", "colour"}) {
            Api.as(scene.as(Role.LEADER, scene.assigner))
                    .queryParam("by", by)
                    .get("/v1/task-statistics")
                    .then()
                    .statusCode(400);
        }
    }

    private ValidatableResponse count(UUID body, String by) {
        return Api.as(scene.as(Role.LEADER, body))
                .queryParam("by", by)
                .get("/v1/task-statistics")
                .then()
                .statusCode(200);
    }
}
