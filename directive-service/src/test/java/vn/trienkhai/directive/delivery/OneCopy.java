package vn.trienkhai.directive.delivery;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.trienkhai.directive.Database;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.TestClock;

/** One copy of a plan, on its way to one body since 1 March 2022. */
abstract class OneCopy {

    static final Map<String, Object> WRONG_BODY = Map.of("reason", "Gửi nhầm nơi nhận");

    World world;
    UUID receiver;
    SignIn clerk;
    UUID plan;
    UUID copy;

    @BeforeEach
    void aCopyThatWentOut() {
        TestClock.set(LocalDateTime.of(2022, 3, 1, 9, 0));
        world = new World();
        receiver = world.below("PARTY_COMMISSION", "Ban Tổ chức Tỉnh ủy");
        clerk = SignIn.of(Role.CLERK).forBody(receiver);
        world.register();
        plan = world.draft(Map.of("recipients", List.of(World.recipient(receiver, "ACTION"))));
        world.issued(plan);
        copy = World.delivery(receiver, plan);
    }

    @AfterEach
    void itIsToday() {
        TestClock.reset();
    }

    ValidatableResponse recall(Map<String, Object> how) {
        return act(world.leader(), "recall", how);
    }

    ValidatableResponse answer(Map<String, Object> how) {
        return act(clerk, "recall-answer", how);
    }

    ValidatableResponse act(SignIn by, String act, Map<String, Object> how) {
        return World.act(by, World.DELIVERY, copy, act, how);
    }

    List<String> told() {
        return Database.ask(
                "select type from event_log where key = '%s' order by version".formatted(copy));
    }

    static String payload(UUID key, String type, String field) {
        return Database.ask(
                        "select payload::jsonb->>'%s' from event_log where key = '%s' and type = '%s'"
                                .formatted(field, key, type))
                .getFirst();
    }
}
