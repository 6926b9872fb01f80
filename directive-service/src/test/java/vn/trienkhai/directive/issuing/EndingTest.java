package vn.trienkhai.directive.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.Database;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.WithStack;

/** Who issues, and what ends a directive (rows 10, 15). */
@QuarkusTest
@WithStack
class EndingTest {

    private World world;

    @BeforeEach
    void aProvince() {
        world = new World();
        world.register();
    }

    @Test
    void onlyALeaderOfTheIssuerIssuesAndOnlyOnce() {
        var plan = world.draft(Map.of());

        World.issue(SignIn.of(Role.CLERK).forBody(world.issuer), plan, Map.of()).statusCode(403);
        Api.as(world.leader())
                .header("If-Match", World.tag(world.leader(), World.DIRECTIVE, plan))
                .body(Map.of())
                .post(World.DIRECTIVE + "/issuance", plan)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/idempotency-key-required"));
        world.issued(plan);
        World.issue(world.leader(), plan, Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-status"));
    }

    @Test
    void whatEndsADirectiveIsTold() {
        var withdrawn = issued();
        end(withdrawn, "withdrawal", Map.of("reason", "Ban hành nhầm"))
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        var by = issued();
        var replaced = issued();
        end(replaced, "replacement", Map.of("replacedById", by))
                .statusCode(200)
                .body("status", equalTo("REPLACED"))
                .body("replacedById", equalTo(by.toString()));
        end(by, "conclusion", Map.of()).statusCode(200).body("status", equalTo("CONCLUDED"));

        assertThat(told(withdrawn)).endsWith("directive.withdrawn.v1");
        assertThat(told(replaced)).endsWith("directive.replaced.v1");
        assertThat(told(by)).endsWith("directive.concluded.v1");
    }

    @Test
    void anEndIsFinal() {
        var by = issued();
        var ended = issued();
        end(ended, "conclusion", Map.of()).statusCode(200);

        end(ended, "conclusion", Map.of()).statusCode(409);
        end(ended, "withdrawal", Map.of("reason", "Khác"))
                .statusCode(409)
                .body("title", equalTo("Văn bản không ở trạng thái cho phép"));
        end(ended, "replacement", Map.of("replacedById", by))
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-status"));
        assertThat(told(ended)).isEqualTo(List.of("directive.issued.v1", "directive.concluded.v1"));
    }

    @Test
    void onlyADirectiveInForceReplacesAnother() {
        var old = issued();

        for (var wrong : List.of(old, world.draft(Map.of()), UUID.randomUUID())) {
            end(old, "replacement", Map.of("replacedById", wrong))
                    .statusCode(422)
                    .body("type", equalTo("/problems/replacement-not-in-force"));
        }
    }

    private ValidatableResponse end(UUID directive, String act, Map<String, Object> how) {
        return World.act(world.leader(), World.DIRECTIVE, directive, act, how);
    }

    private UUID issued() {
        var plan = world.draft(Map.of());
        world.issued(plan);
        return plan;
    }

    private static List<String> told(UUID directive) {
        return Database.ask(
                "select type from event_log where key = '%s' order by version"
                        .formatted(directive));
    }
}
