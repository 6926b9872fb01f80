package vn.trienkhai.directive.cascade;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.TestClock;
import vn.trienkhai.platform.testing.WithStack;

/** What was received and done, as it was known on a day, however late it was told (rows 9, 157). */
@QuarkusTest
@WithStack
class KnownOnTest extends Cascade {

    @Test
    void whoHasNotAcknowledgedIsNamedAsItWasKnown() {
        TestClock.set(LocalDateTime.of(2022, 6, 3, 9, 0));
        var clerk = SignIn.of(Role.CLERK).forBody(district);
        var copy = World.delivery(district, plan);
        World.act(clerk, World.DELIVERY, copy, "opening", Map.of()).statusCode(200);
        TestClock.set(LocalDateTime.of(2022, 6, 6, 9, 0));
        World.act(clerk, World.DELIVERY, copy, "receipt", Map.of()).statusCode(200);
        TestClock.set(LocalDateTime.of(2022, 6, 8, 9, 0));

        get("unacknowledged", Map.of())
                .body("items.organizationId", contains(other.toString()))
                .body("items[0].waiting.days", equalTo(7))
                .body("items[0].state", equalTo("SENT"));
        get("unacknowledged", Map.of("knownOn", "2022-06-05"))
                .body("items", hasSize(2))
                .body("items.state", containsInAnyOrder("SENT", "DELIVERED"));
        get("unacknowledged", Map.of("knownOn", "2022-06-02"))
                .body("items.state", contains("SENT", "SENT"));
        get("unacknowledged", Map.of("knownOn", "2022-05-31")).body("items", hasSize(0));
    }

    @Test
    void theImplementationViewIsAsItWasKnownHoweverLateItWasTold() {
        var id = UUID.randomUUID();
        hear("task.assigned.v1", task(id, "ASSIGNED"), 1, "2022-06-01T02:00:00Z");
        hear(
                "task.submitted.v1",
                task(id, "AWAITING_CONFIRMATION").put("submittedOn", "2022-06-02"),
                2,
                "2022-06-06T02:00:00Z");
        hear(
                "task.confirmed.v1",
                task(id, "COMPLETED").put("finishedOn", "2022-06-02"),
                3,
                "2022-06-08T02:00:00Z");
        child(district, List.of(mapping("II.1", "III.1")), "2022-06-02");
        TestClock.set(LocalDateTime.of(2022, 6, 10, 9, 0));

        get("implementation", Map.of("knownOn", "2022-06-01"))
                .body("knownOn", equalTo("2022-06-01"))
                .body("tasks.byPhase.state", contains("ASSIGNED"))
                .body("childPlans", hasSize(0))
                .body("bodies.progress", hasItem("NOT_STARTED"));
        get("implementation", Map.of("knownOn", "2022-06-05"))
                .body("tasks.byPhase.state", contains("ASSIGNED"));
        get("implementation", Map.of("knownOn", "2022-06-07"))
                .body("tasks.byPhase.state", contains("AWAITING_CONFIRMATION"))
                .body("bodies.find { it.name == 'Huyện ủy A' }.progress", equalTo("IN_PROGRESS"));
        get("implementation", Map.of())
                .body("tasks.byPhase.state", contains("COMPLETED"))
                .body("tasks.byTimeliness.state", contains("IN_TIME"))
                .body("childPlans", hasSize(1))
                .body("bodies.find { it.name == 'Huyện ủy A' }.progress", equalTo("DONE"));
    }
}
