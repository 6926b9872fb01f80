package vn.trienkhai.directive.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.Database;
import vn.trienkhai.directive.DaysOff;
import vn.trienkhai.directive.Hearing;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.TestClock;
import vn.trienkhai.platform.testing.WithStack;

/** Copies of a directive are taken back together, and what hangs on them is named (row 15). */
@QuarkusTest
@WithStack
class RecallOfAllTest extends ThreeCopies {

    @Inject Hearing hearing;

    @Test
    void aDryRunTellsWhatWouldHappenAndChangesNothing() {
        recall(Map.of("reason", "Phát hành nhầm", "dryRun", true))
                .statusCode(200)
                .body("recalled", equalTo(1))
                .body("asked", equalTo(1))
                .body("passedOver", equalTo(1))
                .body("answerBy", equalTo("2022-03-03"))
                .body("copies.name", containsInAnyOrder("Ban Tổ chức", "Ban Tuyên giáo"))
                .body("copies.find { it.name == 'Ban Tổ chức' }.state", equalTo("RECALLED"))
                .body(
                        "copies.find { it.name == 'Ban Tuyên giáo' }.state",
                        equalTo("RECALL_REQUESTED"))
                .body(
                        "copies.find { it.name == 'Ban Tổ chức' }.duties.ends",
                        contains(false, false));

        assertThat(states()).containsExactly("SENT", "RECEIVED", "REFUSED");
        recalls(Map.of()).body("items", empty());
    }

    @Test
    void allComeBackOrAreAskedAndWhoHasNotAnsweredIsListed() {
        recall(Map.of("reason", "Phát hành nhầm", "answerBy", "2022-03-04")).statusCode(200);

        assertThat(states()).containsExactly("RECALLED", "RECALL_REQUESTED", "REFUSED");
        recalls(Map.of()).body("items", hasSize(2));
        TestClock.set(LocalDateTime.of(2022, 3, 7, 9, 0));
        recalls(Map.of("status", "RECALL_REQUESTED"))
                .body("items.name", contains("Ban Tuyên giáo"))
                .body("items[0].daysLate", equalTo(3))
                .body("items[0].recall.answerBy", equalTo("2022-03-04"));
        String next = recalls(Map.of("limit", 1)).body("items", hasSize(1)).extract().path("next");
        recalls(Map.of("limit", 1, "cursor", next)).body("items.name", contains("Ban Tuyên giáo"));
        act(second, "recall-answer", Map.of("agreed", true)).statusCode(200);
        recalls(Map.of("status", "RECALL_REQUESTED")).body("items", empty());
        recall(Map.of("reason", "Lần nữa"))
                .statusCode(409)
                .body("type", equalTo("/problems/nothing-to-recall"));
    }

    /** Row 54: the second day off of its own comes before its answer, not before others'. */
    @Test
    void eachBodyHasWorkingDaysOfItsOwnToAnswer() {
        DaysOff.give(second, "2022-03-02", "2022-03-03");
        var other = copyFor(world.below("PARTY_COMMISSION", "Ban Nội chính"));

        recall(Map.of("reason", "Phát hành nhầm"))
                .statusCode(200)
                .body("answerBy", equalTo("2022-03-07"))
                .body("copies.find { it.name == 'Ban Tổ chức' }.answerBy", nullValue())
                .body("copies.find { it.name == 'Ban Tuyên giáo' }.answerBy", equalTo("2022-03-07"))
                .body("copies.find { it.name == 'Ban Nội chính' }.answerBy", equalTo("2022-03-03"));

        recalls(Map.of("status", "RECALL_REQUESTED"))
                .body("items.recall.answerBy", containsInAnyOrder("2022-03-07", "2022-03-03"));
        assertThat(OneCopy.payload(other, "delivery.recall-requested.v1", "answerBy"))
                .isEqualTo("2022-03-03");
        assertThat(
                        OneCopy.payload(
                                World.delivery(second, plan),
                                "delivery.recall-requested.v1",
                                "answerBy"))
                .isEqualTo("2022-03-07");
    }

    private UUID copyFor(UUID body) {
        var late =
                Map.of(
                        "recipients",
                        List.of(World.recipient(body, "ACTION")),
                        "reason",
                        "Bổ sung nơi nhận");
        World.act(world.leader(), World.DIRECTIVE, plan, "late-recipients", late).statusCode(200);
        act(body, "receipt", Map.of()).statusCode(200);
        return World.delivery(body, plan);
    }

    @Test
    void aDutyStaysWithItsHolderWhoSeesTheDirectiveBecauseOfIt() {
        recall(Map.of("reason", "Gửi nhầm", "recipientIds", List.of(first)))
                .statusCode(200)
                .body("copies", hasSize(1))
                .body("copies[0].duties.ends", contains(false, false));

        Api.as(clerkOf(first)).get(World.DIRECTIVE, plan).then().statusCode(200);
        assertThat(duties(first)).contains("\"ends\": false").doesNotContain("\"ends\": true");
        assertThat(states()).containsExactly("RECALLED", "RECEIVED", "REFUSED");
    }

    @Test
    void whatABodyHasForItselfEndsWithItsCopyWhenTheSenderSaysSo() {
        recall(Map.of("reason", "Gửi nhầm", "recipientIds", List.of(first), "endDuties", true))
                .statusCode(200)
                .body(
                        "copies[0].duties.title",
                        contains("Xây dựng báo cáo tổng kết", "Tham mưu kế hoạch"))
                .body("copies[0].duties.ends", contains(true, false));

        Api.as(clerkOf(first)).get(World.DIRECTIVE, plan).then().statusCode(200);
        Api.as(world.clerk())
                .get(World.DIRECTIVE + "/versions", plan)
                .then()
                .body("items[0].changes.part", contains("RECIPIENT", "HOLDER"))
                .body("items[0].changes[1].name", equalTo("III.1 Ban Tổ chức"))
                .body("items[0].changes[1].before", equalTo("Xây dựng báo cáo tổng kết"));
        assertThat(holding(first)).containsExactly("JOINT");
    }

    @Test
    void whoHoldsNothingMoreAndHasNoCopySeesTheDirectiveNoMore() {
        var wrong = world.below("PARTY_COMMISSION", "Ban Nội chính");
        var own =
                world.draft(
                        Map.of(
                                "recipients",
                                List.of(World.recipient(wrong, "ACTION")),
                                "duties",
                                List.of(World.duty(wrong, "REPORT"))));
        world.issued(own);
        World.act(
                        world.leader(),
                        World.DIRECTIVE,
                        own,
                        "recall",
                        Map.of("reason", "Gửi nhầm", "endDuties", true))
                .statusCode(200);

        Api.as(clerkOf(wrong)).get(World.DIRECTIVE, own).then().statusCode(404);
        assertThat(
                        Database.ask(
                                "select kind from directive_feed where directive_id = '%s' and body_id = '%s' order by position"
                                        .formatted(own, wrong)))
                .endsWith("GONE");
        Api.as(world.clerk())
                .get(World.DIRECTIVE + "/undelivered", own)
                .then()
                .body("items", empty());
    }

    @Test
    void whatIsFinishedIsNotNamed() {
        var duty =
                Database.ask(
                                "select duty_id from duty_holder where directive_id = '%s' and organization_id = '%s' and role = 'LEAD' order by duty_id limit 1"
                                        .formatted(plan, first))
                        .getFirst();
        var task = Hearing.example("task.confirmed.v1");
        task.withObject("/task")
                .put("taskId", UUID.randomUUID().toString())
                .put("directiveId", plan.toString())
                .put("dutyId", duty)
                .put("leadId", first.toString())
                .put("phase", "COMPLETED");
        hearing.hear("task.confirmed.v1", task, 1, Instant.parse("2022-03-01T03:00:00Z"));

        recall(Map.of("reason", "Gửi nhầm", "recipientIds", List.of(first), "dryRun", true))
                .statusCode(200)
                .body("copies[0].duties", hasSize(1));
    }

    @Test
    void aBodyWithoutACopyIsRefusedAndNothingChanges() {
        recall(Map.of("reason", "x", "recipientIds", List.of(first, UUID.randomUUID())))
                .statusCode(422)
                .body("type", equalTo("/problems/recipient-without-copy"));
        assertThat(states()).containsExactly("SENT", "RECEIVED", "REFUSED");
    }

    @Test
    void aDraftHasNoCopies() {
        World.act(
                        world.leader(),
                        World.DIRECTIVE,
                        world.draft(Map.of()),
                        "recall",
                        Map.of("reason", "x"))
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-status"));
    }

    private String duties(UUID body) {
        return Database.ask(
                        "select e.payload::jsonb->'duties' from event_log e join delivery v on v.id::text = e.key where e.type = 'delivery.recalled.v1' and v.recipient_id = '%s'"
                                .formatted(body))
                .getFirst();
    }

    private List<String> holding(UUID body) {
        return Database.ask(
                "select d ->> 'mode' from duty_holder h join directive on directive.id = h.directive_id cross join jsonb_array_elements(directive.duties) d where h.organization_id = '%s' and d ->> 'id' = h.duty_id::text and h.moved_to_id is null"
                        .formatted(body));
    }
}
