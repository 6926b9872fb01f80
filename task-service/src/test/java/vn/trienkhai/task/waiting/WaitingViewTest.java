package vn.trienkhai.task.waiting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.task.Hearing;

/** A task says what it waits for, and is neither late nor on time until then (rows 49, 50, 72). */
@QuarkusTest
@WithStack
class WaitingViewTest {

    private static final String DUTY = "directive.duty-assigned.v1";

    @Inject WaitingTasks waiting;
    @Inject Hearing service;

    private final TwoDuties told = new TwoDuties();
    private final UUID reporter = UUID.randomUUID();

    @Test
    void itSaysWhatItWaitsForAndThenFromWhichDayItCounts() {
        service.hear(DUTY, told.toReport(reporter));
        service.hear(DUTY, told.toWait());

        task().body("deadline.waitsFor.kind", equalTo("DUTY"))
                .body("deadline.waitsFor.dutyId", equalTo(told.reporting.toString()))
                .body("deadline.waitsFor.clauseRef", equalTo("III.1"))
                .body("deadline.waitsFor.title", equalTo("Báo cáo tổng kết"))
                .body("deadline.lastDay", nullValue())
                .body("timeliness", equalTo("NO_DEADLINE"));
        explanation().body("steps[0].vi", containsString("Báo cáo tổng kết (III.1)"));

        end();
        task().body("deadline.waitsFor", nullValue())
                .body("deadline.countedFrom", equalTo("2100-01-08"))
                .body("dueOn", equalTo("2100-01-15"))
                .body("timeliness", equalTo("ON_TIME"));
        explanation().body("steps[0].vi", containsString("08/01/2100"));
    }

    @Test
    void theListCanBeAboutWhatWaitsOrAboutTheRest() {
        service.hear(DUTY, told.toReport(reporter));
        service.hear(DUTY, told.toWait());
        list("waiting", true).body("items.id", contains(told.id()));
        list("waiting", false).body("items", empty());
        list("timeliness", "NO_DEADLINE").body("items.id", contains(told.id()));
        list("timeliness", "OVERDUE").body("items", empty());
        officer()
                .queryParam("by", "timeliness")
                .get("/v1/task-statistics")
                .then()
                .statusCode(200)
                .body("groups.key", contains("NO_DEADLINE"))
                .body("groups[0].overdue", equalTo(0));

        end();
        list("waiting", true).body("items", empty());
        list("waiting", false).body("items.id", contains(told.id()));
    }

    private void end() {
        service.hear("report.accepted.v1", told.accepted(reporter, "2100-01-08T02:00:00Z"));
        waiting.look();
    }

    private ValidatableResponse list(String filter, Object value) {
        return officer().queryParam(filter, value).get("/v1/tasks").then().statusCode(200);
    }

    private ValidatableResponse task() {
        return officer().get("/v1/tasks/{taskId}", told.id()).then().statusCode(200);
    }

    private ValidatableResponse explanation() {
        return officer()
                .get("/v1/tasks/{taskId}/deadline/explanation", told.id())
                .then()
                .statusCode(200);
    }

    private RequestSpecification officer() {
        return Api.as(SignIn.of(Role.OFFICER).forBody(told.lead));
    }
}
