package vn.trienkhai.directive.amending;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import vn.trienkhai.directive.Database;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.testing.Api;

/** A plan that stands, and what is done with it. */
abstract class PlanInForce {

    static final String VERSIONS = World.DIRECTIVE + "/versions";

    World world;
    UUID plan;

    @BeforeEach
    void aDirectiveInForce() {
        world = new World();
        world.register();
        var holder = world.below("PARTY_COMMISSION", "Ban Tuyên giáo");
        plan =
                world.draft(
                        Map.of(
                                "abstract",
                                "Tổng kết",
                                "recipients",
                                List.of(World.recipient(holder, "ACTION")),
                                "duties",
                                List.of(World.duty(holder, "REPORT"))));
        world.issued(plan);
    }

    ValidatableResponse amend(Map<String, Object> how) {
        return act("amendments", how);
    }

    ValidatableResponse act(String act, Map<String, Object> how) {
        return World.act(world.leader(), World.DIRECTIVE, plan, act, how);
    }

    ValidatableResponse read() {
        return Api.as(world.clerk()).get(World.DIRECTIVE, plan).then().statusCode(200);
    }

    ValidatableResponse versions() {
        return Api.as(world.clerk()).get(VERSIONS, plan).then().statusCode(200);
    }

    static Map<String, Object> clause(String ref, String text) {
        return Map.of("ref", ref, "kind", "ORGANIZATION", "text", text);
    }

    List<String> told(String type) {
        return Database.ask(
                """
                select (payload::jsonb->>'version') || ' ' || (payload::jsonb->>'reason')
                  from event_log where key = '%s' and type = '%s'
                """
                        .formatted(plan, type));
    }
}
