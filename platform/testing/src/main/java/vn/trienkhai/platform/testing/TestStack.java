package vn.trienkhai.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.stack.LocalKafka;
import vn.trienkhai.platform.stack.LocalPostgres;

/** The servers behind {@link WithStack}: one PostgreSQL and one Kafka for all tests of a module. */
public final class TestStack implements QuarkusTestResourceLifecycleManager {

    private static final String URL = "trienkhai.test.jdbc-url";

    private @Nullable LocalPostgres postgres;
    private @Nullable LocalKafka kafka;

    @Override
    public Map<String, String> start() {
        PromisesKept.forget();
        var service = service();
        var database = LocalPostgres.temporary();
        postgres = database;
        var broker = LocalKafka.temporary();
        kafka = broker;
        var started = CompletableFuture.runAsync(broker::start);
        database.start();
        database.createDatabase(service);
        started.join();
        System.setProperty(URL, database.jdbcUrl(service));
        System.setProperty("trienkhai.test.service", service);
        return settings(database.jdbcUrl(service), broker.bootstrapServers());
    }

    private static Map<String, String> settings(String jdbcUrl, String bootstrapServers) {
        var settings = new HashMap<String, String>();
        settings.put("quarkus.datasource.jdbc.url", jdbcUrl + "?reWriteBatchedInserts=true");
        settings.put("kafka.bootstrap.servers", bootstrapServers);
        settings.put("trienkhai.clock.file", TestClock.file().toString());
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.management.test-port", "0");
        settings.put("quarkus.oidc.auth-server-url", "");
        settings.put("quarkus.oidc.jwks-path", "");
        settings.put("quarkus.oidc.public-key", SignIn.publicKey());
        settings.put("quarkus.oidc.token.issuer", SignIn.ISSUER);
        return settings;
    }

    @Override
    public void stop() {
        if (kafka != null) {
            kafka.stop();
        }
        if (postgres != null) {
            postgres.stop();
        }
    }

    /**
     * A connection as the service's role or as its owner, for tests that look behind the service.
     */
    public static Connection connect(String roleSuffix) throws SQLException {
        var service = System.getProperty("trienkhai.test.service");
        return java.sql.DriverManager.getConnection(
                System.getProperty(URL), service + "_" + roleSuffix, LocalPostgres.PASSWORD);
    }

    /** A connection of the superuser, who sees behind every wall. */
    public static Connection connectAsSuperuser() throws SQLException {
        return java.sql.DriverManager.getConnection(
                System.getProperty(URL), "postgres", LocalPostgres.PASSWORD);
    }

    private static String service() {
        try (var in =
                Thread.currentThread()
                        .getContextClassLoader()
                        .getResourceAsStream("application.properties")) {
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("trienkhai.service");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
