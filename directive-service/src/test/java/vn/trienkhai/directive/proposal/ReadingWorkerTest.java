package vn.trienkhai.directive.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.directive.Database;
import vn.trienkhai.directive.World;
import vn.trienkhai.directive.received.Room;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.TestStack;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.platform.work.UnitOfWork;

/**
 * Long documents are read by workers: whatever stops, every document is read, and once (row 20).
 */
@QuarkusTest
@WithStack
class ReadingWorkerTest {

    private static final String LONG =
            "Các cơ quan, đơn vị báo cáo kết quả thực hiện.\n".repeat(8000);

    @Inject ReadingWorker worker;
    @Inject ReadingDesk desk;
    @Inject UnitOfWork work;
    @Inject Room room;

    private World world;

    @BeforeEach
    void aProvince() {
        world = new World();
    }

    @Test
    void aLongDocumentWaitsAndIsRead() {
        var id = ProposalCalls.id(ProposalCalls.paste(world.clerk(), LONG));

        readAll(id);

        read(id).body("state", equalTo("PROPOSED"))
                .body("progress", equalTo(100))
                .body("source.characters", equalTo(LONG.length()));
        Api.as(world.clerk())
                .queryParam("from", 65_530)
                .queryParam("length", 20)
                .get(ProposalCalls.PROPOSAL + "/text", id)
                .then()
                .body("text", equalTo(LONG.substring(65_530, 65_550)));
    }

    @Test
    void whatAStoppedWorkerLeftIsReadByAnother() {
        var id = abandoned(1, "now() - interval '1 day'");

        readAll(id);

        read(id).body("state", equalTo("PROPOSED"));
    }

    @Test
    void whatStopsEveryWorkerIsGivenUpByName() {
        var id = abandoned(3, "now() - interval '1 day'");

        readAll(id);

        read(id).body("state", equalTo("FAILED")).body("failure", notNullValue());
        ProposalCalls.confirm(world.clerk(), id).statusCode(409);
        Api.as(world.clerk())
                .header("If-Match", "\"77\"")
                .post(ProposalCalls.PROPOSAL + "/reading", id)
                .then()
                .statusCode(412);
        ProposalCalls.readAgain(world.clerk(), id)
                .statusCode(200)
                .body("state", equalTo("READING"))
                .body("failure", nullValue());
        readAll(id);
        read(id).body("state", equalTo("PROPOSED")).body("draft.header", notNullValue());
        ProposalCalls.readAgain(world.clerk(), id)
                .statusCode(409)
                .body("type", equalTo("/problems/proposal-state"));
        ProposalCalls.discard(world.clerk(), id)
                .statusCode(200)
                .body("state", equalTo("DISCARDED"));
    }

    @Test
    void twoReplicasNeverTakeTheSameDocument() {
        var id = abandoned(0, "'2999-01-01'");
        var other = abandoned(0, "'2999-01-01'");
        release(List.of(id, other));

        try (var here = room.enter();
                var there = room.enter()) {
            var taken =
                    work.asWorker(
                            () -> {
                                var mine = desk.claim(here);
                                var theirs =
                                        CompletableFuture.supplyAsync(
                                                        () ->
                                                                work.asWorker(
                                                                        () -> desk.claim(there)))
                                                .join();
                                return new Both(mine, theirs);
                            });

            var first = taken.one.map(ReadingDesk.Job::proposal);
            var second = taken.other.map(ReadingDesk.Job::proposal);
            assertThat(first.isPresent() && first.equals(second)).isFalse();
        }
    }

    private record Both(Optional<ReadingDesk.Job> one, Optional<ReadingDesk.Job> other) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "directive_proposal",
                "directive_proposal_text",
                "directive_proposal_correction"
            })
    void withoutItsBodyThereIsNothing(String table) throws SQLException {
        var id = ProposalCalls.id(ProposalCalls.paste(world.clerk(), "Kế hoạch"));
        ProposalCalls.correct(
                        world.clerk(),
                        id,
                        java.util.Map.of("header", java.util.Map.of("type", "PLAN")))
                .statusCode(200);

        assertThat(seen(world.issuer, table)).isPositive();
        assertThat(seen(UUID.randomUUID(), table)).isZero();
    }

    private static int seen(UUID body, String table) throws SQLException {
        try (var connection = TestStack.connect("app");
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('app.body', '" + body + "', true)");
            try (var rows = statement.executeQuery("select count(*) from " + table)) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    /** A proposal that some worker began and never finished. */
    private UUID abandoned(int attempts, String claimedUntil) {
        var id = ProposalCalls.id(ProposalCalls.paste(world.clerk(), "Kế hoạch kiểm tra"));
        Database.change(
                "update directive_proposal set state = 'READING', progress = 10, attempts = %d, claimed_until = %s where id = '%s'"
                        .formatted(attempts, claimedUntil, id));
        return id;
    }

    private static void release(List<UUID> ids) {
        ids.forEach(
                id ->
                        Database.change(
                                "update directive_proposal set claimed_until = null where id = '"
                                        + id
                                        + "'"));
    }

    /** The service's own worker may be at it too. */
    private void readAll(UUID id) {
        for (int tries = 0; tries < 2000 && isReading(id); tries++) {
            worker.readNext();
        }
    }

    private boolean isReading(UUID id) {
        return read(id).extract().path("state").equals("READING");
    }

    private ValidatableResponse read(UUID id) {
        return Api.as(world.clerk()).get(ProposalCalls.PROPOSAL, id).then().statusCode(200);
    }
}
