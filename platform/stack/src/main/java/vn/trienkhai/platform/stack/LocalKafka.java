package vn.trienkhai.platform.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A real Kafka broker on this machine, alone in its own JVM with its own class path; what it
 * acknowledged is there after a kill and a restart.
 */
public final class LocalKafka extends ChildServer {

    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final String CLUSTER = "dHJpZW5raGFpLWxvY2FsLQ"; // 16 bytes, base64, any

    private static final Map<String, String> LOGGING =
            Map.of(
                    "appender.out.type", "Console",
                    "appender.out.name", "out",
                    "appender.out.layout.type", "PatternLayout",
                    "appender.out.layout.pattern", "%d{ISO8601} %p %m (%c{1})%n",
                    "rootLogger.level", "WARN",
                    "rootLogger.appenderRef.out.ref", "out",
                    "logger.server.name", "kafka.server.KafkaRaftServer",
                    "logger.server.level", "INFO");

    private final Path folder;
    private final int port;
    private final int controllerPort = Ports.free();
    private final boolean temporary;

    private LocalKafka(Path folder, int port, boolean temporary) {
        super("Kafka", folder.toAbsolutePath());
        this.folder = folder.toAbsolutePath();
        this.port = port;
        this.temporary = temporary;
    }

    /** A broker whose data stays in the folder. */
    public static LocalKafka in(Path folder, int port) {
        return new LocalKafka(folder, port, false);
    }

    /** A broker for one test run: a free port, its data deleted by stop. */
    public static LocalKafka temporary() {
        return new LocalKafka(Home.temporary("kafka"), Ports.free(), true);
    }

    public int port() {
        return port;
    }

    /** What a client needs to find it: {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void start() {
        Ports.requireFree(port, name());
        try {
            Files.createDirectories(folder);
            Files.writeString(properties(), text(settings()));
            Files.writeString(logging(), text(LOGGING));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        format();
        var command = new ArrayList<>(Privilege.dyingWithUs("KILL"));
        command.addAll(java("384m", "kafka.Kafka", properties().toString()));
        command.addAll(command.indexOf("-cp"), fasterNextTime());
        child.start(command, Map.of());
        child.await(START, () -> child.hasLogged("Kafka Server started"));
    }

    @Override
    public void stop() {
        child.stop("TERM", GRACE);
        if (temporary) {
            Home.delete(folder);
        }
    }

    @Override
    public void restart() {
        child.stop("TERM", GRACE);
        start();
    }

    private void format() {
        if (Files.exists(folder.resolve("data/meta.properties"))) {
            return;
        }
        var format = new Child("Kafka format", folder);
        var tool = "kafka.tools.StorageTool";
        format.run(
                java("128m", tool, "format", "-t", CLUSTER, "-c", properties().toString()), START);
        if (!Files.exists(folder.resolve("data/meta.properties"))) {
            throw format.failure();
        }
    }

    private List<String> java(String heap, String main, String... words) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.addAll(List.of("-Xmx" + heap, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("-Dlog4j2.configurationFile=" + logging());
        command.addAll(List.of("-cp", Home.server("kafka") + "/*", main));
        command.addAll(List.of(words));
        return command;
    }

    /**
     * The loaded classes are kept at the first orderly end; it halves the processor time of a
     * start.
     */
    private static List<String> fasterNextTime() {
        return List.of(
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + Home.server("kafka").resolve("classes.jsa"));
    }

    private Path properties() {
        return folder.resolve("server.properties");
    }

    private Path logging() {
        return folder.resolve("log4j2.properties");
    }

    /** One node is broker and controller; it comes back quickly after a kill. */
    private Map<String, String> settings() {
        return Map.ofEntries(
                Map.entry("node.id", "1"),
                Map.entry("process.roles", "broker,controller"),
                Map.entry("log.dirs", folder.resolve("data").toString()),
                Map.entry(
                        "listeners",
                        "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d"
                                .formatted(port, controllerPort)),
                Map.entry("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("controller.quorum.voters", "1@127.0.0.1:" + controllerPort),
                Map.entry("broker.session.timeout.ms", "2000"),
                Map.entry("broker.heartbeat.interval.ms", "500"),
                Map.entry("controller.quorum.election.timeout.ms", "200"),
                Map.entry("num.recovery.threads.per.data.dir", "2"),
                Map.entry("offsets.topic.num.partitions", "4"),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("transaction.state.log.num.partitions", "4"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                Map.entry("share.coordinator.state.topic.min.isr", "1"),
                Map.entry("min.insync.replicas", "1"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                Map.entry("group.coordinator.rebalance.protocols", "classic,consumer"),
                Map.entry("group.consumer.min.session.timeout.ms", "10000"),
                Map.entry("group.consumer.session.timeout.ms", "10000"),
                Map.entry("group.consumer.min.heartbeat.interval.ms", "2000"),
                Map.entry("group.consumer.heartbeat.interval.ms", "2000"),
                Map.entry("auto.create.topics.enable", "false"),
                Map.entry("log.segment.bytes", "67108864"));
    }

    private static String text(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
