package vn.trienkhai.directive.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.Database;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.TestClock;
import vn.trienkhai.platform.testing.WithStack;

/** A relation told wrongly is taken back, and stays on record (rows 5, 6, 9). */
@QuarkusTest
@WithStack
class RelationWithdrawalTest extends Papers {

    @Test
    void aRelationToldWronglyHoldsNoMoreButHeldBefore() {
        var plan = document("12-KH/TU");
        var cited = document("69-KL/TW");
        relate(plan, "IMPLEMENTS", cited, "2");
        TestClock.set(LocalDateTime.of(2024, 3, 5, 9, 0));

        withdraw(plan, "IMPLEMENTS", cited, "2").statusCode(200).body("relations", empty());

        lineageAsOf(plan, null).body("items", empty());
        lineageAsOf(plan, "2024-03-05").body("items", empty());
        lineageAsOf(plan, "2024-03-04")
                .body("items.relation", contains("IMPLEMENTS"))
                .body("items.directive.id", contains(cited.toString()));
        lineageAsOf(cited, "2024-03-04").body("items.directive.id", contains(plan.toString()));
        assertThat(told(plan)).endsWith("directive.related.v1", "directive.relation-withdrawn.v1");
        Api.as(world.clerk())
                .get(World.DIRECTIVE + "/history", plan)
                .then()
                .body("items.act", hasItem("relation-withdrawn"))
                .body(
                        "items.find { it.act == 'relation-withdrawn' }.detail",
                        equalTo("IMPLEMENTS " + cited + ": Ghi nhầm"));
        plans(cited, null).body("childPlans", empty());
        plans(cited, "2024-03-04").body("childPlans.directiveId", contains(plan.toString()));
    }

    @Test
    void whatRanInACircleWithItCanBeToldAfterwards() {
        var plan = document("12-KH/TU");
        var other = document("13-KH/TU");
        relate(plan, "IMPLEMENTS", other, null);
        withdraw(plan, "IMPLEMENTS", other, null).statusCode(200);

        relate(other, "IMPLEMENTS", plan, null);
        relate(plan, "CITES", other, null);

        assertThat(
                        Database.ask(
                                "select position from directive_relation where directive_id = '%s' union all select position from relation_withdrawn where directive_id = '%s' order by 1"
                                        .formatted(plan, plan)))
                .containsExactly("0", "1");
    }

    @Test
    void onlyARelationThatIsThereIsTakenBack() {
        var plan = document("12-KH/TU");
        var cited = document("69-KL/TW");
        relate(plan, "IMPLEMENTS", cited, "2");

        for (var wrong : List.of(List.of("CITES", "2"), List.of("IMPLEMENTS", "3"))) {
            withdraw(plan, wrong.get(0), cited, wrong.get(1))
                    .statusCode(422)
                    .body("type", equalTo("/problems/relation-unknown"));
        }
        withdraw(plan, "IMPLEMENTS", document("70-KL/TW"), "2").statusCode(422);
        read(plan).body("relations", hasSize(1));
        var draft = world.draft(Map.of());
        withdraw(draft, "IMPLEMENTS", cited, null)
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-status"));
    }

    @Test
    void onlyWhoMayTellARelationTakesItBack() {
        world.register();
        var receiver = world.below("PARTY_COMMISSION", "Ban Tổ chức");
        var cited = document("69-KL/TW");
        var plan =
                world.draft(
                        Map.of(
                                "recipients",
                                List.of(World.recipient(receiver, "ACTION")),
                                "relations",
                                List.of(Map.of("type", "CITES", "targetId", cited))));
        world.issued(plan);
        World.act(
                        SignIn.of(Role.CLERK).forBody(receiver),
                        World.DIRECTIVE,
                        plan,
                        "relation-withdrawals",
                        Map.of("type", "CITES", "targetId", cited, "reason", "x"))
                .statusCode(403);
        read(plan).body("relations", hasSize(1));
    }

    @Test
    void whatALetterEnclosedWasSent() {
        world.register();
        var receiver = world.below("PARTY_COMMISSION", "Ban Tổ chức");
        var enclosed = document("69-KL/TW");
        var letter =
                world.draft(
                        Map.of(
                                "recipients",
                                List.of(World.recipient(receiver, "ACTION")),
                                "relations",
                                List.of(Map.of("type", "FORWARDS", "targetId", enclosed))));
        world.issued(letter);

        withdraw(letter, "FORWARDS", enclosed, null)
                .statusCode(409)
                .body("type", equalTo("/problems/enclosure-was-sent"));
        read(letter).body("relations", hasSize(1));
    }

    @Test
    void aReasonWithASecrecyStampIsRefusedAndNothingChanges() {
        var document = document("118-QĐ/TW");
        var plan = document("12-KH/TU");
        relate(plan, "IMPLEMENTS", document, null);
        var relation = relation("IMPLEMENTS", document, null);
        relation.put("reason", "TỐI MẬT");

        World.act(world.clerk(), World.DIRECTIVE, plan, "relation-withdrawals", relation)
                .statusCode(422)
                .body("type", equalTo("/problems/classified-document-refused"));
        read(plan).body("relations", hasSize(1));
    }

    private ValidatableResponse lineageAsOf(UUID id, @Nullable String asOf) {
        return asked(asOf, "asOf").get(World.DIRECTIVE + "/lineage", id).then().statusCode(200);
    }

    private ValidatableResponse plans(UUID id, @Nullable String known) {
        return asked(known, "knownOn")
                .get(World.DIRECTIVE + "/implementation", id)
                .then()
                .statusCode(200);
    }

    private RequestSpecification asked(@Nullable String day, String name) {
        var request = Api.as(world.clerk());
        return day == null ? request : request.queryParam(name, day);
    }
}
