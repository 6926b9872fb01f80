package vn.trienkhai.task.desk;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.TestClock;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.task.Database;
import vn.trienkhai.task.Hearing;

/**
 * What is near due is judged by the calendars that reach the lead, in the view, in lists and counts
 * alike (rows 54, 55; decision 0114).
 */
@QuarkusTest
@WithStack
class OwnDaysTest {

    private final Scene scene = new Scene();
    private final UUID other = Database.newBody();
    private String ofLead = "";
    private String ofOther = "";

    @Inject Hearing service;

    /** Monday 4 January 2100; the lead is off on Tuesday and Wednesday, both are due on Friday. */
    @BeforeEach
    void oneLeadHasDaysOffOfItsOwn() {
        TestClock.set(LocalDateTime.of(2100, 1, 4, 8, 0));
        service.hear(
                "calendar.recorded.v1",
                """
                {"calendarId": "VN_OFF_ITSELF", "year": 2100, "days": [
                  {"date": "2100-01-05", "kind": "HOLIDAY", "name": "Nghỉ riêng"},
                  {"date": "2100-01-06", "kind": "HOLIDAY", "name": "Nghỉ riêng"}]}
                """);
        service.hear(
                "organization.recorded.v1",
                """
                {"organizationId": "%s", "officialName": "Huyện ủy", "calendars": [
                  {"calendarId": "VN_OFF_ITSELF", "givenById": "%s"}]}
                """
                        .formatted(scene.lead, scene.lead),
                1000);
        ofLead = scene.assign(taskOf(scene.lead), 201);
        ofOther = scene.assign(taskOf(other), 201);
    }

    @AfterEach
    void backToToday() {
        Database.execute(
                "update task set phase = 'CANCELLED' where id in ('%s', '%s')"
                        .formatted(ofLead, ofOther));
        TestClock.reset();
    }

    @Test
    void viewsAndListsAndCountsAgree() {
        list("NEAR_DUE")
                .body("items.id", contains(ofLead))
                .body("items[0].timeliness", equalTo("NEAR_DUE"))
                .body("items[0].workingDaysLeft", equalTo(2));
        list("ON_TIME")
                .body("items.id", contains(ofOther))
                .body("items[0].timeliness", equalTo("ON_TIME"))
                .body("items[0].workingDaysLeft", equalTo(4));
        Api.as(scene.as(Role.LEADER, scene.assigner))
                .queryParam("by", "timeliness")
                .get("/v1/task-statistics")
                .then()
                .statusCode(200)
                .body("groups.key", containsInAnyOrder("NEAR_DUE", "ON_TIME"));
    }

    private ValidatableResponse list(String timeliness) {
        return Api.as(scene.as(Role.OFFICER, scene.assigner))
                .queryParam("timeliness", timeliness)
                .get("/v1/tasks")
                .then()
                .statusCode(200);
    }

    private static String taskOf(UUID lead) {
        return """
        {"title": "Báo cáo", "leadId": "%s", "deadline": {"kind": "DATE", "raw": "chậm nhất 08/01/2100",
         "date": "2100-01-08", "inclusive": true}}
        """
                .formatted(lead);
    }
}
