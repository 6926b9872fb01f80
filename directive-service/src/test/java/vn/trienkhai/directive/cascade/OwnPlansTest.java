package vn.trienkhai.directive.cascade;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.TestClock;
import vn.trienkhai.platform.testing.WithStack;

/** Whose plan implements which clause, who owes one, and how long it took (row 7). */
@QuarkusTest
@WithStack
class OwnPlansTest extends Cascade {

    @Test
    void plansAreMappedClauseByClauseWithTheTimeTheyTook() {
        TestClock.set(LocalDateTime.of(2022, 6, 3, 9, 0));
        var clerk = SignIn.of(Role.CLERK).forBody(district);
        World.act(clerk, World.DELIVERY, World.delivery(district, plan), "receipt", Map.of())
                .statusCode(200);
        var own =
                child(
                        district,
                        List.of(mapping("II.1", "III.1"), mapping("II.2", "III.2")),
                        "2022-06-08");

        get("child-plans", Map.of())
                .body("items.directiveId", contains(own.toString()))
                .body("items[0].clauses.clauseRef", contains("II.1", "II.2"))
                .body("items[0].clauses.parentClauseRef", contains("III.1", "III.2"))
                .body("items[0].issuerName", equalTo("Huyện ủy A"))
                .body("items[0].level", equalTo("DISTRICT"))
                .body("items[0].lag.days", equalTo(7))
                .body("items[0].lag.workingDays", equalTo(5))
                .body("items[0].lagSinceArrival.days", equalTo(5))
                .body("items[0].lagSinceArrival.workingDays", equalTo(3))
                .body("items[0].recordedAt", notNullValue());
    }

    @Test
    void whoOwesAPlanIsNamedUntilItIsThere() {
        TestClock.set(LocalDateTime.of(2022, 6, 8, 9, 0));
        get("owed-plans", Map.of())
                .body(
                        "items.organizationId",
                        containsInAnyOrder(district.toString(), other.toString()))
                .body("items[0].because", containsInAnyOrder("DUTY", "ADDRESSED"))
                .body("items[0].waiting.days", equalTo(7))
                .body("items[0].waiting.workingDays", equalTo(5));

        child(district, List.of(mapping("II.1", "III.1")), "2022-06-08");
        TestClock.set(LocalDateTime.of(2022, 6, 10, 9, 0));

        get("owed-plans", Map.of()).body("items.organizationId", contains(other.toString()));
        get("owed-plans", Map.of("knownOn", "2022-06-07")).body("items", hasSize(2));
        get("cascade-lag", Map.of())
                .body("levels.level", contains("DISTRICT"))
                .body("levels.expected", contains(2))
                .body("levels.issued", contains(1))
                .body("levels[0].median.days", equalTo(7))
                .body("levels[0].longest.workingDays", equalTo(5))
                .body("items.find { it.issued }.lag.days", equalTo(7))
                .body("items.find { !it.issued }.lag.days", equalTo(9));
    }
}
