package vn.trienkhai.directive;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.WithStack;

/** The same key gives the first answer again, and nothing happens twice (row 119). */
@QuarkusTest
@WithStack
class RepeatedRequestTest {

    private World world;
    private SignIn both;

    @BeforeEach
    void aProvince() {
        world = new World();
        both = SignIn.of(Role.CLERK, Role.LEADER).forBody(world.issuer);
    }

    @Test
    void creatingTwiceUnderOneKeyCreatesOnce() {
        var names = List.of(Map.of("text", "Hội Nông dân", "kind", "OFFICIAL"));
        Map<String, Object> body =
                Map.of("kind", "ASSOCIATION", "level", "PROVINCE", "names", names);
        repeats(World.ADMINISTRATOR, "/v1/organizations", null, body, "kind", "OTHER");
        repeats(
                World.ADMINISTRATOR,
                "/v1/organization-classes",
                null,
                Map.of("name", "Các ban", "members", List.of(world.issuer)),
                "name",
                "Các hội");
        repeats(
                both,
                "/v1/directives",
                null,
                Map.of("regime", "PARTY", "type", "PLAN", "abstract", "Kế hoạch"),
                "abstract",
                "Kế hoạch khác");
    }

    @Test
    void numbersAreTakenOnce() {
        Map<String, Object> register = new HashMap<>();
        register.put("issuerId", world.issuer);
        register.put("regime", "STATE");
        register.put("type", "DECISION");
        register.put("typeAbbreviation", "QĐ");
        register.put("bodyAbbreviation", "UBND");
        register.put("period", "YEAR");
        register.put("from", "2035-01-01");
        register.put("to", "2035-12-31");
        repeats(World.ADMINISTRATOR, "/v1/number-registers", null, register, "type", "PLAN");
        var id = world.register();
        var path = "/v1/number-registers/{registerId}/reservations";
        repeats(both, path, id, Map.of("purpose", "Kế hoạch"), "purpose", "Kế hoạch khác");
        Api.as(both)
                .get("/v1/number-registers/{registerId}", id)
                .then()
                .body("next", org.hamcrest.Matchers.equalTo(28));
    }

    @Test
    void tryingAndIssuingTwiceIsOnce() {
        world.register();
        var plan = world.draft(Map.of());
        var check = World.DIRECTIVE + "/issue-check";
        repeats(both, check, plan, Map.of("issuedOn", "2026-01-05"), "issuedOn", "2026-01-06");
        acts("issuance", plan, Map.of("issuedOn", "2026-01-05"), "issuedOn", "2026-01-06");
    }

    @Test
    void endingTwiceIsOnce() {
        world.register();
        var withdrawn = issued();
        acts("withdrawal", withdrawn, Map.of("reason", "Ban hành nhầm"), "reason", "Khác");
        acts("conclusion", issued(), Map.of("reason", "Đã xong"), "reason", "Khác");
        var reviewed = issued();
        acts("review", reviewed, Map.of("reason", "Tổng kết"), "reason", "Khác");
        acts("review-end", reviewed, Map.of("reason", "Tiếp tục"), "reason", "Khác");
        var by = issued();
        acts("replacement", issued(), Map.of("replacedById", by), "reason", "Khác");
    }

    @Test
    void receivingTwiceIsOnce() {
        world.register();
        var body = world.below("PARTY_COMMISSION", "Ban Tổ chức");
        var clerk = SignIn.of(Role.CLERK).forBody(body);
        var received = delivery(body);
        desk(clerk, received, "opening", Map.of(), null);
        desk(clerk, received, "receipt", Map.of(), "disposition");
        desk(clerk, received, "dispositions", Map.of("leadUnit", "Văn phòng"), "leadUnit");
        desk(clerk, delivery(body), "refusal", Map.of("reason", "Nhầm nơi nhận"), "reason");
    }

    private void desk(
            SignIn clerk, UUID id, String act, Map<String, Object> body, @Nullable String changed) {
        var path = World.DELIVERY + "/" + act;
        var key = Api.key();
        var tag = World.tag(clerk, World.DELIVERY, id);
        var first = send(clerk, path, id, key, tag, body);
        assertThat(first.statusCode()).as(first.asString()).isEqualTo(200);
        assertThat(send(clerk, path, id, key, tag, body).asString()).isEqualTo(first.asString());
        var other = new HashMap<>(body);
        if (changed != null) {
            other.put(changed, changed.equals("disposition") ? Map.of("leadUnit", "a") : "Khác");
        }
        var otherId = changed == null ? delivery(recipientOf(clerk)) : id;
        assertThat(send(clerk, path, otherId, key, tag, other).statusCode()).isEqualTo(422);
    }

    private static UUID recipientOf(SignIn clerk) {
        return clerk.bodies().getFirst();
    }

    private void acts(String act, UUID id, Map<String, Object> body, String name, String other) {
        repeats(both, World.DIRECTIVE + "/" + act, id, body, name, other);
    }

    private void repeats(
            SignIn by,
            String path,
            @Nullable UUID id,
            Map<String, Object> body,
            String name,
            Object other) {
        var key = Api.key();
        var tag =
                id == null || path.contains("register") ? null : World.tag(by, World.DIRECTIVE, id);
        var first = send(by, path, id, key, tag, body);
        assertThat(first.statusCode()).as(first.asString()).isIn(200, 201);
        assertThat(send(by, path, id, key, tag, body).asString()).isEqualTo(first.asString());
        var changed = new HashMap<>(body);
        changed.put(name, other);
        var refused = send(by, path, id, key, tag, changed);
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(422);
    }

    private static Response send(
            SignIn by,
            String path,
            @Nullable UUID id,
            String key,
            @Nullable String tag,
            Map<String, Object> body) {
        var request = Api.as(by).header("Idempotency-Key", key).body(body);
        if (tag != null) {
            request.header("If-Match", tag);
        }
        return id == null ? request.post(path) : request.post(path, id);
    }

    private UUID issued() {
        var plan = world.draft(Map.of());
        world.issued(plan);
        return plan;
    }

    private UUID delivery(UUID body) {
        var plan = world.draft(Map.of("recipients", List.of(World.recipient(body, "ACTION"))));
        world.issued(plan);
        return World.delivery(body, plan);
    }
}
