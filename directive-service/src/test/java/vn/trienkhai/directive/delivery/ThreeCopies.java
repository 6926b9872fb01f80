package vn.trienkhai.directive.delivery;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.trienkhai.directive.Database;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.TestClock;

/** A plan of which one copy is on its way, one is received and one refused. */
abstract class ThreeCopies {

    World world;
    UUID first;
    UUID second;
    UUID third;
    UUID plan;

    @BeforeEach
    void threeCopiesThatStandDifferently() {
        TestClock.set(LocalDateTime.of(2022, 3, 1, 9, 0));
        world = new World();
        world.register();
        first = world.below("PARTY_COMMISSION", "Ban Tổ chức");
        second = world.below("PARTY_COMMISSION", "Ban Tuyên giáo");
        third = world.below("PARTY_COMMISSION", "Ban Dân vận");
        var joint =
                new HashMap<>(
                        World.duty(List.of(holder(first, "LEAD"), holder(second, "COORDINATE"))));
        joint.put("mode", "JOINT");
        joint.put("title", "Tham mưu kế hoạch");
        plan =
                world.draft(
                        Map.of(
                                "recipients",
                                List.of(
                                        World.recipient(first, "ACTION"),
                                        World.recipient(second, "ACTION"),
                                        World.recipient(third, "FOR_INFORMATION")),
                                "duties",
                                List.of(
                                        World.duty(
                                                List.of(
                                                        holder(first, "LEAD"),
                                                        holder(second, "LEAD"))),
                                        joint)));
        world.issued(plan);
        act(second, "receipt", Map.of()).statusCode(200);
        act(third, "refusal", Map.of("reason", "Không thuộc thẩm quyền")).statusCode(200);
    }

    @AfterEach
    void itIsToday() {
        TestClock.reset();
    }

    ValidatableResponse recall(Map<String, Object> how) {
        return World.act(world.leader(), World.DIRECTIVE, plan, "recall", how);
    }

    ValidatableResponse recalls(Map<String, Object> query) {
        return Api.as(world.clerk())
                .queryParams(query)
                .get(World.DIRECTIVE + "/recalls", plan)
                .then()
                .statusCode(200);
    }

    ValidatableResponse act(UUID body, String act, Map<String, Object> how) {
        return World.act(clerkOf(body), World.DELIVERY, World.delivery(body, plan), act, how);
    }

    static SignIn clerkOf(UUID body) {
        return SignIn.of(Role.CLERK).forBody(body);
    }

    static Map<String, Object> holder(UUID body, String role) {
        return Map.of("organizationId", body, "role", role);
    }

    List<String> states() {
        return Database.ask(
                "select state from delivery where directive_id = '%s' order by array_position(array['%s','%s','%s']::uuid[], recipient_id)"
                        .formatted(plan, first, second, third));
    }
}
