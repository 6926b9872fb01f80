package vn.trienkhai.platform.event;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** Hands the leadership of the outbox to at most one connection of the whole database. */
@Singleton
class OutboxLeases {

    private static final long LOCK = 0x0B0C;

    private final PGSimpleDataSource database = new PGSimpleDataSource();
    private final String workerRole;

    OutboxLeases(
            @ConfigProperty(name = "trienkhai.service") String service,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        database.setUrl(url);
        database.setUser(user);
        database.setPassword(password);
        database.setApplicationName(service + "-relay");
        database.setTcpKeepAlive(true);
        database.setSocketTimeout(30);
        this.workerRole = service + "_worker";
    }

    /**
     * The lease, on a connection of its own that holds the lock as long as it lives; null while
     * another replica leads.
     */
    @Nullable OutboxLease acquire() throws SQLException {
        var connection = database.getConnection();
        try {
            if (lock(connection)) {
                return new OutboxLease(connection);
            }
            connection.close();
            return null;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private boolean lock(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set role " + workerRole);
            try (var rows = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }
}
