package vn.trienkhai.platform.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A real PostgreSQL 18 on this machine; what it acknowledged is there after a kill and a restart.
 */
public final class LocalPostgres extends ChildServer {

    /** Development default password of every role. */
    public static final String PASSWORD = "trienkhai"; // development default

    private static final Duration START = Duration.ofMinutes(2);

    private final Path folder;
    private final int port;
    private final boolean durable;
    private final boolean temporary;

    private LocalPostgres(Path folder, int port, boolean durable, boolean temporary) {
        super("PostgreSQL", folder.toAbsolutePath());
        this.folder = folder.toAbsolutePath();
        this.port = port;
        this.durable = durable;
        this.temporary = temporary;
    }

    /** A server whose data stays in the folder. */
    public static LocalPostgres in(Path folder, int port) {
        return new LocalPostgres(folder, port, true, false);
    }

    /**
     * A fast server for one test run: a free port, no waiting for the disk, its data deleted by
     * stop.
     */
    public static LocalPostgres temporary() {
        return new LocalPostgres(Home.temporary("postgres"), Ports.free(), false, true);
    }

    public int port() {
        return port;
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    @Override
    public void start() {
        var programs = PostgresBinaries.folder();
        initialise(programs);
        Ports.requireFree(port, name());
        var command = new ArrayList<>(Privilege.notAsRoot());
        command.addAll(Privilege.dyingWithUs("INT"));
        command.add(programs.resolve("bin/postgres").toString());
        command.addAll(List.of("-D", data().toString()));
        settings().forEach((key, value) -> command.addAll(List.of("-c", key + "=" + value)));
        child.start(command, Map.of("LC_ALL", "C"));
        child.await(START, this::answers);
    }

    @Override
    public void stop() {
        child.stop("INT", Duration.ofSeconds(20));
        if (temporary) {
            Home.delete(folder);
        }
    }

    @Override
    public void restart() {
        child.stop("INT", Duration.ofSeconds(20));
        start();
    }

    /**
     * Creates the database and its three roles {@code _owner}, {@code _app}, {@code _worker} if
     * absent.
     */
    public void createDatabase(String name) {
        DatabaseScript.run(this, name);
    }

    /** A connection of the superuser: for tests that look behind every wall. */
    public Connection connect(String database) throws SQLException {
        return connect(database, "postgres");
    }

    /** A connection of the role, with the development password. */
    public Connection connect(String database, String role) throws SQLException {
        return DriverManager.getConnection(
                jdbcUrl(database) + "?connectTimeout=5&loginTimeout=5", role, PASSWORD);
    }

    private Path data() {
        return folder.resolve("data");
    }

    private boolean answers() {
        try (var connection = connect("postgres")) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Proving a password by SCRAM costs the client of a test run more than most queries. */
    private String signIn() {
        return temporary ? "password" : "scram-sha-256";
    }

    /** For a small machine; no socket file because the path of a clone may be too long for one. */
    private Map<String, String> settings() {
        return Map.ofEntries(
                Map.entry("port", Integer.toString(port)),
                Map.entry("listen_addresses", "127.0.0.1"),
                Map.entry("unix_socket_directories", ""),
                Map.entry("shared_buffers", "128MB"),
                Map.entry("max_connections", "200"),
                Map.entry("fsync", durable ? "on" : "off"),
                Map.entry("synchronous_commit", durable ? "on" : "off"),
                Map.entry("full_page_writes", durable ? "on" : "off"),
                Map.entry("max_parallel_workers_per_gather", "0"),
                Map.entry("jit", "off"),
                Map.entry("timezone", "UTC"),
                Map.entry("log_timezone", "UTC"));
    }

    private void initialise(Path programs) {
        if (Files.exists(data().resolve("PG_VERSION"))) {
            return;
        }
        try {
            Home.delete(data());
            Files.createDirectories(data());
            Privilege.handOver(data());
            var password = Files.writeString(folder.resolve("password"), PASSWORD);
            var command = new ArrayList<>(Privilege.notAsRoot());
            command.add(programs.resolve("bin/initdb").toString());
            command.addAll(List.of("-D", data().toString(), "-U", "postgres", "--no-sync"));
            command.addAll(List.of("-A", signIn(), "--pwfile", password.toString()));
            command.addAll(List.of("--encoding=UTF8", "--locale-provider=builtin"));
            command.addAll(List.of("--builtin-locale=C.UTF-8", "--locale=C"));
            var init = new Child("PostgreSQL initdb", folder);
            init.run(command, START);
            Files.delete(password);
            if (!init.hasLogged("Success.")) {
                throw init.failure();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
