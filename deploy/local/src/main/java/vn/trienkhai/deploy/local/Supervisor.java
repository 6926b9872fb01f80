package vn.trienkhai.deploy.local;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import vn.trienkhai.platform.stack.LocalKafka;
import vn.trienkhai.platform.stack.LocalKeycloak;
import vn.trienkhai.platform.stack.LocalPostgres;
import vn.trienkhai.platform.stack.Ports;
import vn.trienkhai.platform.stack.Server;
import vn.trienkhai.platform.stack.StackFailure;

/**
 * The whole system on one machine. Starts every part, stops them in order, and lets a test kill and
 * restart any of them.
 */
public final class Supervisor implements AutoCloseable {

    private final Layout layout;
    private final Progress progress;
    private final LocalPostgres postgres;
    private final MailCatcher mail;
    private final Map<Part, Server> parts = new EnumMap<>(Part.class);

    public Supervisor(Layout layout, Progress progress) {
        this.layout = layout;
        this.progress = progress;
        var folder = layout.folder();
        postgres = LocalPostgres.in(folder.resolve("postgres"), layout.port(Part.POSTGRES));
        mail = new MailCatcher(layout.port(Part.MAIL), folder);
        parts.put(Part.POSTGRES, postgres);
        parts.put(Part.KAFKA, LocalKafka.in(folder.resolve("kafka"), layout.port(Part.KAFKA)));
        parts.put(Part.KEYCLOAK, keycloak());
        parts.put(Part.MAIL, mail);
        for (var service : Part.services()) {
            parts.put(service, new ServiceProcess(service, layout));
        }
    }

    /** Starts everything; throws one sentence when a part cannot, after stopping the others. */
    public void start() {
        start(EnumSet.allOf(Part.class));
    }

    /**
     * Starts these parts: PostgreSQL first, with a database for each service, then the others at
     * once.
     */
    public void start(Collection<Part> wanted) {
        requirePorts(wanted);
        try {
            if (wanted.contains(Part.POSTGRES)) {
                begin(Part.POSTGRES);
                Part.services().stream()
                        .filter(Part::hasDatabase)
                        .forEach(service -> postgres.createDatabase(service.id()));
            }
            together(wanted.stream().filter(part -> part != Part.POSTGRES).sorted().toList());
        } catch (StackFailure failure) {
            close();
            throw failure;
        }
    }

    /** The part, to kill it, restart it or look at its log. */
    public Server part(Part part) {
        var server = parts.get(part);
        if (server == null) {
            throw new IllegalArgumentException("no such part: " + part);
        }
        return server;
    }

    /** The parts that do not run. */
    public Set<Part> stopped() {
        var stopped = EnumSet.allOf(Part.class);
        stopped.removeIf(part -> part(part).isRunning());
        return stopped;
    }

    public Layout layout() {
        return layout;
    }

    public LocalPostgres postgres() {
        return postgres;
    }

    public MailCatcher mail() {
        return mail;
    }

    public ClockFile clock() {
        return new ClockFile(layout.clockFile());
    }

    public URI gateway() {
        return layout.address(Part.GATEWAY);
    }

    /** The {@code iss} of the tokens of this stack. */
    public URI issuer() {
        return URI.create(layout.address(Part.KEYCLOAK) + "/realms/trienkhai");
    }

    /** Stops in order: the door, the services, the mail catcher, Keycloak, Kafka, PostgreSQL. */
    @Override
    public void close() {
        var order = new ArrayList<>(Arrays.asList(Part.values()));
        for (var part : order.reversed()) {
            var server = part(part);
            if (server.isRunning()) {
                server.stop();
                progress.tell(part.title() + " has stopped");
            }
        }
    }

    private LocalKeycloak keycloak() {
        return LocalKeycloak.in(
                layout.folder().resolve("keycloak"),
                LocalKeycloak.realmFile(),
                layout.port(Part.KEYCLOAK));
    }

    /** Starts them all at once; the first that fails ends the waiting for the others. */
    private void together(List<Part> wanted) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var starts = new ExecutorCompletionService<Part>(threads);
            wanted.forEach(part -> starts.submit(() -> begin(part), part));
            try {
                awaitAll(starts, new ArrayList<>(wanted));
            } finally {
                threads.shutdownNow();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof StackFailure told
                    ? told
                    : new StackFailure("a part cannot be started: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("interrupted while starting");
        }
    }

    private void awaitAll(CompletionService<Part> starts, List<Part> left)
            throws InterruptedException, ExecutionException {
        while (!left.isEmpty()) {
            var next = starts.poll(10, TimeUnit.SECONDS);
            if (next == null) {
                var names = left.stream().map(Part::title).collect(Collectors.joining(", "));
                progress.tell("still starting: " + names);
            } else {
                left.remove(next.get());
            }
        }
    }

    private void requirePorts(Collection<Part> wanted) {
        for (var part : wanted) {
            requireFree(part, layout.port(part));
            if (part.isService()) {
                requireFree(part, layout.managementPort(part));
            }
        }
    }

    private static void requireFree(Part part, int port) {
        if (!Ports.isFree(port)) {
            var sentence =
                    "port %d is in use, so %s cannot start: end the process that holds it or set %s";
            throw new StackFailure(sentence.formatted(port, part.title(), Layout.variable(part)));
        }
    }

    private void begin(Part part) {
        long begin = System.nanoTime();
        progress.tell(part.title() + " starts on port " + layout.port(part));
        part(part).start();
        double seconds = (System.nanoTime() - begin) / 1e9;
        progress.tell("%s is ready after %.1f s".formatted(part.title(), seconds));
    }
}
