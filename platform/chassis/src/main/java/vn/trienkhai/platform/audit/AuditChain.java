package vn.trienkhai.platform.audit;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.OptionalLong;
import javax.sql.DataSource;
import vn.trienkhai.platform.work.DatabaseAway;
import vn.trienkhai.platform.work.UnitOfWork;

/**
 * Makes the audit tamper-evident: SHA-256 over the hash sealed before and the entry. Sealing runs
 * in the background, so that the chain costs a request nothing (row 155).
 */
@ApplicationScoped
public class AuditChain {

    private static final int BATCH = 1_000;
    private static final String LOCK = "select pg_try_advisory_xact_lock(2861)";
    private static final String HEAD =
            "select sealed, hash from audit_entry where sealed is not null order by sealed desc limit 1";
    private static final String ENTRY =
            "select position, sealed, hash, concat_ws('|', position, extract(epoch from at), actor, body,"
                    + " request_id, act, object_type, object_id, before, after) from audit_entry ";
    private static final String SEAL =
            "update audit_entry set sealed = ?, hash = ? where position = ?";

    private final UnitOfWork work;
    private final DataSource dataSource;

    AuditChain(UnitOfWork work, DataSource dataSource) {
        this.work = work;
        this.dataSource = dataSource;
    }

    /** Seals what is not sealed yet; at most one replica does it at a time. */
    @Scheduled(
            every = "{trienkhai.audit.seal-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void seal() {
        work.asWorker(
                () -> {
                    try (var connection = dataSource.getConnection()) {
                        sealNext(connection);
                    } catch (SQLException e) {
                        throw DatabaseAway.or(e);
                    }
                });
    }

    /**
     * Walks the whole chain.
     *
     * @return the position of the first entry that is not as it was sealed, or whose neighbour is
     *     gone
     */
    public OptionalLong firstBroken() {
        return work.asWorker(
                () -> {
                    try (var connection = dataSource.getConnection();
                            var statement = connection.createStatement()) {
                        statement.setFetchSize(BATCH);
                        var sql = ENTRY + "where sealed is not null order by sealed";
                        try (var rows = statement.executeQuery(sql)) {
                            return walk(rows);
                        }
                    } catch (SQLException e) {
                        throw DatabaseAway.or(e);
                    }
                });
    }

    private static OptionalLong walk(ResultSet rows) throws SQLException {
        var head = new Link(0, new byte[0]);
        while (rows.next()) {
            var expected = head.next(rows.getString(4));
            if (rows.getLong(2) != expected.number()
                    || !Arrays.equals(rows.getBytes(3), expected.hash())) {
                return OptionalLong.of(rows.getLong(1));
            }
            head = expected;
        }
        return OptionalLong.empty();
    }

    private static void sealNext(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            try (var rows = statement.executeQuery(LOCK)) {
                if (!rows.next() || !rows.getBoolean(1)) {
                    return;
                }
            }
            var head = new Link(0, new byte[0]);
            try (var rows = statement.executeQuery(HEAD)) {
                if (rows.next()) {
                    head = new Link(rows.getLong(1), rows.getBytes(2));
                }
            }
            var sql = ENTRY + "where sealed is null order by position limit " + BATCH;
            try (var rows = statement.executeQuery(sql);
                    var seal = connection.prepareStatement(SEAL)) {
                while (rows.next()) {
                    head = head.next(rows.getString(4));
                    seal.setLong(1, head.number());
                    seal.setBytes(2, head.hash());
                    seal.setLong(3, rows.getLong(1));
                    seal.addBatch();
                }
                seal.executeBatch();
            }
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // a hash, compared by content
    private record Link(long number, byte[] hash) {

        Link next(String entry) {
            try {
                var digest = MessageDigest.getInstance("SHA-256");
                digest.update(hash);
                digest.update(entry.getBytes(StandardCharsets.UTF_8));
                return new Link(number + 1, digest.digest());
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
