package vn.trienkhai.directive.registry;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import vn.trienkhai.directive.store.Sql;
import vn.trienkhai.platform.time.VietnamTime;
import vn.trienkhai.platform.work.UnitOfWork;

/**
 * Tells a body again on the day on which a name or a parent recorded in advance begins to hold, so
 * that who listens shows the right name without asking.
 */
@ApplicationScoped
class Turns {

    private static final int BATCH = 200;
    private static final String DUE =
            "select id from organization where next_turn <= ? order by next_turn, id limit 200";

    private final UnitOfWork work;
    private final OrganizationRepository organizations;
    private final Recording recording;
    private final Sql sql;
    private final Clock clock;

    Turns(
            UnitOfWork work,
            OrganizationRepository organizations,
            Recording recording,
            Sql sql,
            Clock clock) {
        this.work = work;
        this.organizations = organizations;
        this.recording = recording;
        this.sql = sql;
        this.clock = clock;
    }

    @Scheduled(
            every = "{trienkhai.tick:1s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void turn() {
        int told;
        do {
            told = work.asWorker(this::turnSome);
        } while (told == BATCH);
    }

    /** How many were told again; at most one batch. */
    int turnSome() {
        var today = VietnamTime.today(clock);
        if (sql.list(DUE, row -> row.id("id"), today).isEmpty()) {
            return 0;
        }
        recording.begin();
        var due = organizations.all(sql.list(DUE, row -> row.id("id"), today));
        recording.keep(due);
        return due.size();
    }
}
