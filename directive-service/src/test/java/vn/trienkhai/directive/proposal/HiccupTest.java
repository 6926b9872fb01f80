package vn.trienkhai.directive.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.Database;
import vn.trienkhai.directive.World;
import vn.trienkhai.directive.reader.Bodies;
import vn.trienkhai.directive.reader.Reading;
import vn.trienkhai.directive.received.Room;
import vn.trienkhai.directive.store.Sql;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.platform.work.DatabaseAway;

/** Whatever stumbles while a document is read, its text stays and it can be read again (row 20). */
@QuarkusTest
@WithStack
class HiccupTest {

    private static final String LONG =
            "Các cơ quan, đơn vị báo cáo kết quả thực hiện.\n".repeat(8000);

    @Inject ReadingWorker worker;
    @Inject ReadingDesk desk;
    @Inject Sql sql;

    private final AtomicInteger faults = new AtomicInteger();
    private World world;

    @BeforeEach
    void aProvince() {
        world = new World();
    }

    @Test
    void aHiccupOfTheDatabaseLeavesTheDocumentToBeRead() {
        QuarkusMock.installMockForType(new Stumbling(ClientProxy.unwrap(desk)), ReadingDesk.class);
        var id = ProposalCalls.id(ProposalCalls.paste(world.clerk(), LONG));

        for (int tries = 0; tries < 2000 && state(id).equals("READING"); tries++) {
            worker.readNext();
        }

        assertThat(state(id)).isEqualTo("PROPOSED");
        assertThat(faults).hasValueGreaterThan(5);
    }

    @Test
    void aFaultOfTheProposerIsToldAndTheTextStays() {
        QuarkusMock.installMockForType(
                new Faulty(
                        () -> {
                            throw new IllegalStateException("planted");
                        }),
                Proposer.class);
        failsAndCanBeReadAgain();
    }

    @Test
    void aStatementOfTheProposerThatFailsIsToldAndTheTextStays() {
        QuarkusMock.installMockForType(
                new Faulty(() -> sql.list("select 1 / 0 as n", row -> row.number("n"))),
                Proposer.class);
        failsAndCanBeReadAgain();
    }

    private void failsAndCanBeReadAgain() {
        var id = ProposalCalls.id(ProposalCalls.paste(world.clerk(), ProposalCalls.TEXT));

        ProposalCalls.read(world.clerk(), id)
                .body("state", equalTo("FAILED"))
                .body("failure", startsWith("What was read could not be made a proposal"))
                .body("actions.find { it.verb == 'reread' }.allowed", equalTo(true));
        ProposalCalls.text(world.clerk(), id, java.util.Map.of())
                .body("text", equalTo(ProposalCalls.TEXT));
        ProposalCalls.readAgain(world.clerk(), id).statusCode(200);
        assertThat(Database.ask("select 1 from audit_entry where object_id = '" + id + "'"))
                .isNotEmpty();
    }

    private String state(UUID id) {
        return ProposalCalls.read(world.clerk(), id).extract().path("state");
    }

    /** A desk whose database goes away at every second word. */
    private final class Stumbling extends ReadingDesk {

        private final ReadingDesk desk;
        private int words;

        private Stumbling(ReadingDesk desk) {
            super(null, null, null, null, null, null, null, null);
            this.desk = desk;
        }

        @Override
        Optional<Job> claim(Room.Place place) {
            return desk.claim(place);
        }

        @Override
        void advance(Job job, int percent) {
            away();
        }

        @Override
        void putBack(Job job) {
            desk.putBack(job);
        }

        @Override
        void finish(Job job, Optional<Reading> reading) {
            if (++words < 8) {
                away();
            }
            desk.finish(job, reading);
        }

        private void away() {
            faults.incrementAndGet();
            throw DatabaseAway.or(new SQLException("away", "08006"));
        }
    }

    /** Does something else instead of proposing. */
    private static final class Faulty extends Proposer {

        private final Runnable fault;

        private Faulty(Runnable fault) {
            super(null);
            this.fault = fault;
        }

        @Override
        Content propose(Reading file, Bodies bodies, UUID body) {
            fault.run();
            throw new IllegalStateException("the fault did not happen");
        }
    }
}
