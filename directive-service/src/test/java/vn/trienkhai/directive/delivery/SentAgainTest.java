package vn.trienkhai.directive.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.Database;
import vn.trienkhai.directive.Hearing;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.TestClock;
import vn.trienkhai.platform.testing.WithStack;

/** A body whose duty ended with its copy can be given it anew, and everybody can tell (row 15). */
@QuarkusTest
@WithStack
class SentAgainTest {

    @Inject Hearing hearing;

    private World world;
    private UUID body;
    private UUID plan;
    private UUID duty;

    @BeforeEach
    void aDutyThatEndedWithItsCopy() {
        TestClock.set(LocalDateTime.of(2022, 3, 1, 9, 0));
        world = new World();
        world.register();
        body = world.below("PARTY_COMMISSION", "Ban Tổ chức Tỉnh ủy");
        plan =
                world.draft(
                        Map.of(
                                "recipients",
                                List.of(World.recipient(body, "ACTION")),
                                "duties",
                                List.of(World.duty(body, "REPORT"))));
        world.issued(plan);
        duty =
                UUID.fromString(
                        Api.as(world.clerk())
                                .get(World.DIRECTIVE, plan)
                                .then()
                                .extract()
                                .path("duties[0].id"));
        recall();
    }

    @AfterEach
    void itIsToday() {
        TestClock.reset();
    }

    @Test
    void whatIsGivenAgainIsToldAsTheNextTime() {
        TestClock.set(LocalDateTime.of(2022, 3, 2, 9, 0));
        sendAgain("2022-03-02").statusCode(200).body("duties.dutyId", contains(duty.toString()));

        assertThat(told("directive.duty-assigned.v1", "'late' -> 'round'"))
                .containsExactly("null", "2");
        TestClock.set(LocalDateTime.of(2022, 3, 3, 9, 0));
        recall();
        assertThat(told("delivery.recalled.v1", "'duties' -> 0 -> 'round'"))
                .containsExactly("1", "2");
        sendAgain("2022-03-03").statusCode(200);
        assertThat(told("directive.duty-assigned.v1", "'late' -> 'round'"))
                .containsExactly("null", "2", "3");
    }

    /** The task of the first time is cancelled; that of the second may be heard of late. */
    @Test
    void whatIsGivenAgainEndsWithItsCopyBeforeItsTaskIsHeardOf() {
        var task = Hearing.example("task.cancelled.v1");
        task.withObject("/task")
                .put("taskId", UUID.randomUUID().toString())
                .put("directiveId", plan.toString())
                .put("dutyId", duty.toString())
                .put("leadId", body.toString())
                .put("phase", "CANCELLED");
        hearing.hear("task.cancelled.v1", task, 1, Instant.parse("2022-03-01T03:00:00Z"));
        TestClock.set(LocalDateTime.of(2022, 3, 2, 9, 0));
        sendAgain("2022-03-02").statusCode(200);
        TestClock.set(LocalDateTime.of(2022, 3, 3, 9, 0));
        recall();

        assertThat(told("delivery.recalled.v1", "'duties' -> 0 -> 'round'"))
                .containsExactly("1", "2");
    }

    @Test
    void theFirstTimeStaysOnRecord() {
        TestClock.set(LocalDateTime.of(2022, 3, 2, 9, 0));
        sendAgain("2022-03-02").statusCode(200);

        assertThat(
                        Database.ask(
                                "select round || ' ' || (moved_to_id is null) from duty_holder where duty_id = '%s' order by round"
                                        .formatted(duty)))
                .containsExactly("1 false", "2 true");
    }

    @Test
    void whoHoldsItIsNotGivenItAgain() {
        TestClock.set(LocalDateTime.of(2022, 3, 2, 9, 0));
        sendAgain("2022-03-02").statusCode(200);

        sendAgain("2022-03-02")
                .statusCode(409)
                .body("type", equalTo("/problems/recipient-known-already"));
    }

    private void recall() {
        World.act(
                        world.leader(),
                        World.DELIVERY,
                        World.delivery(body, plan),
                        "recall",
                        Map.of("reason", "Gửi nhầm", "endDuties", true))
                .statusCode(200)
                .body("state", equalTo("RECALLED"));
    }

    private ValidatableResponse sendAgain(String day) {
        return World.act(
                SignIn.of(Role.CLERK, Role.LEADER).forBody(world.issuer),
                World.DIRECTIVE,
                plan,
                "late-recipients",
                Map.of(
                        "recipients",
                        List.of(World.recipient(body, "ACTION")),
                        "dutyIds",
                        List.of(duty),
                        "addedOn",
                        day,
                        "reason",
                        "Gửi lại sau khi thu hồi nhầm"));
    }

    private List<String> told(String type, String what) {
        return Database.ask(
                "select coalesce((payload::jsonb -> %s)::text, 'null') from event_log where type = '%s' and payload like '%%%s%%' order by occurred_at, event_id"
                        .formatted(what, type, duty));
    }
}
