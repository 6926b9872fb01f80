package vn.trienkhai.directive.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.TestClock;
import vn.trienkhai.platform.testing.WithStack;

/** Who cannot come in after the issue is refused by name, and nothing changes (row 45). */
@QuarkusTest
@WithStack
class LateRecipientRefusalsTest extends Latecomers {

    @Test
    void whatCannotBeAddedIsRefusedByNameAndChangesNothing() {
        var late = world.below("DISTRICT_STANDING_BOARD", "Huyện ủy mới");
        var nobody = World.classOf(Map.of("kinds", List.of("NOBODY_HAS_THIS_KIND")));
        var joint = issued(joint(late));
        String jointDuty =
                Api.as(world.clerk())
                        .get(World.DIRECTIVE, joint)
                        .then()
                        .extract()
                        .path("duties[0].id");
        String duty =
                Api.as(world.clerk())
                        .get(World.DIRECTIVE, plan)
                        .then()
                        .extract()
                        .path("duties[0].id");
        var before = World.tag(world.clerk(), World.DIRECTIVE, plan);

        refused(add(late, Map.of("addedOn", "2022-05-31")), "addition-date-impossible");
        refused(add(late, Map.of("addedOn", "2022-06-09")), "addition-date-impossible");
        refused(add(UUID.randomUUID(), Map.of()), "organization-unknown");
        refused(add(world.issuer, Map.of()), "nobody-receives");
        refused(
                send(plan, List.of(Map.of("classId", nobody, "purpose", "ACTION")), Map.of()),
                "class-empty");
        refused(
                send(
                        plan,
                        List.of(Map.of("classId", UUID.randomUUID(), "purpose", "ACTION")),
                        Map.of()),
                "class-unknown");
        refused(send(plan, List.of(Map.of("purpose", "ACTION")), Map.of()), "recipient-unclear");
        refused(
                send(plan, List.of(Map.of("purpose", "SAME_AS_ABOVE")), Map.of()),
                "same-as-above-without-addressees");
        refused(add(late, Map.of("dutyIds", List.of(UUID.randomUUID()))), "duty-unknown");
        refused(add(joint, late, Map.of("dutyIds", List.of(jointDuty))), "duty-not-joinable");
        refused(
                send(
                        plan,
                        List.of(World.recipient(late, "REPORT_UP")),
                        Map.of("dutyIds", List.of(duty))),
                "purpose-takes-no-duty");
        TestClock.set(LocalDateTime.of(2022, 6, 20, 9, 0));
        refused(add(late, Map.of("shift", "NONE")), "deadline-passed");

        assertThat(World.tag(world.clerk(), World.DIRECTIVE, plan)).isEqualTo(before);
        assertThat(told("directive.recipients-added.v1")).isEmpty();
    }

    @Test
    void whoIsThereAlreadyIsNotAddedTwiceEvenByTwoAtOnce() throws Exception {
        var late = world.below("DISTRICT_STANDING_BOARD", "Huyện ủy mới");
        var tag = World.tag(world.leader(), World.DIRECTIVE, plan);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var one = pool.submit(() -> post(plan, tag, late).extract().statusCode());
            var other = pool.submit(() -> post(plan, tag, late).extract().statusCode());
            assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(200, 412);
        }
        add(late, Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/recipient-known-already"));
        list(Map.of("limit", 1)).body("items", hasSize(1));
    }

    @Test
    void aDraftTakesNoLatecomers() {
        var draft = world.draft(Map.of());
        add(draft, world.below("PARTY_OFFICE", "Văn phòng"), Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-status"));
    }

    private ValidatableResponse post(UUID directive, String tag, UUID body) {
        return Api.as(world.leader())
                .header("If-Match", tag)
                .header("Idempotency-Key", Api.key())
                .body(
                        Map.of(
                                "recipients",
                                List.of(World.recipient(body, "ACTION")),
                                "reason",
                                "Mới thành lập"))
                .post(World.DIRECTIVE + "/late-recipients", directive)
                .then();
    }

    private static void refused(ValidatableResponse answer, String problem) {
        answer.statusCode(422).body("type", equalTo("/problems/" + problem));
    }

    private Map<String, Object> joint(UUID lead) {
        var duty = new HashMap<>(World.duty(lead, "LEAD"));
        duty.put("mode", "JOINT");
        return duty;
    }
}
