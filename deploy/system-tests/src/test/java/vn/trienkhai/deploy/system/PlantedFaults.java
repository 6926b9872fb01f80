package vn.trienkhai.deploy.system;

import java.sql.SQLException;
import java.util.List;
import vn.trienkhai.deploy.local.Supervisor;
import vn.trienkhai.deploy.system.evidence.EvidenceReader;

/**
 * Makes a running system faulty from below, without a switch in any service: triggers that do what
 * careless code would do, and a server that acknowledges what it has not written.
 */
final class PlantedFaults {

    private final Supervisor stack;

    PlantedFaults(Supervisor stack) {
        this.stack = stack;
    }

    /**
     * As if the inbox were written in another transaction than the effect, which was rolled back.
     */
    void loseNotices(String kind) {
        run(
                "notification",
                "create function lose() returns trigger language plpgsql as 'begin return null; end'",
                "create trigger lose before insert on notification for each row when (new.kind = '%s') execute function lose()"
                        .formatted(kind));
    }

    /** As if an event were told under another key than that of its aggregate. */
    void forgetKeys(String type) {
        run(
                "task",
                "create function forget() returns trigger language plpgsql as 'begin new.key := ''no-key''; return new; end'",
                "create trigger forget before insert on outbox for each row when (new.type = '%s') execute function forget()"
                        .formatted(type));
    }

    /**
     * Every commit from now on is acknowledged up to 30 seconds before it is written. Open sessions
     * are ended, so that all have it.
     */
    void acknowledgeBeforeCommit() {
        run(
                "postgres",
                "alter system set wal_writer_delay = '10s'",
                "alter role all set synchronous_commit = off",
                "select pg_reload_conf()");
        for (var service : EvidenceReader.SERVICES) {
            run(
                    service,
                    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");
        }
    }

    private void run(String database, String... statements) {
        try (var connection = stack.postgres().connect(database);
                var statement = connection.createStatement()) {
            for (var sql : List.of(statements)) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
