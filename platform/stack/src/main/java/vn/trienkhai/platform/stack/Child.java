package vn.trienkhai.platform.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One process of the stack with its log and its pid file. It dies when this JVM dies, even by
 * {@code kill -9}; where the system cannot promise that, the next start ends what was left.
 */
public final class Child {

    /** The death signal is bound to the thread that started the child, so one thread starts all. */
    private static final ExecutorService STARTER =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("children").factory());

    private static final long LOG_LIMIT = 20_000_000;

    private final String name;
    private final Path log;
    private final PidFile pidFile;
    private long logStart;
    private @Nullable Process process;

    /** A child whose log is {@code <folder>/<name>.log}, the name in small letters. */
    public Child(String name, Path folder) {
        var file = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        this.name = name;
        this.log = folder.resolve(file + ".log");
        this.pidFile = new PidFile(name, folder.resolve(file + ".pid"));
    }

    /** The command in front of which the words stand that let its process die with this one. */
    public static List<String> dyingWithUs(List<String> command) {
        var words = new ArrayList<>(Privilege.dyingWithUs("KILL"));
        words.addAll(command);
        return words;
    }

    public Path log() {
        return log;
    }

    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** The process id, or -1 when it never ran. */
    public long pid() {
        return process == null ? -1 : process.pid();
    }

    /**
     * Starts the command; what an earlier parent left running on the same folder is ended first.
     */
    public void start(List<String> command, Map<String, String> environment) {
        if (isAlive()) {
            throw new StackFailure(name + " already runs");
        }
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            pidFile.endLeftover();
            logStart = beginLog();
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            var started = STARTER.submit(builder::start).get();
            process = started;
            started.getOutputStream().close();
            pidFile.write(started.toHandle());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ExecutionException e) {
            throw new StackFailure("%s cannot be started: %s".formatted(name, e.getCause()), e);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    /** Lets a command run to its end. */
    public void run(List<String> command, Duration limit) {
        start(command, Map.of("LC_ALL", "C"));
        await(limit, () -> !isAlive());
        stop("TERM", limit);
    }

    /** Waits until it is ready; throws one sentence when it stops or the time is over. */
    public void await(Duration limit, BooleanSupplier ready) {
        long end = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            if (!isAlive()) {
                throw failure();
            }
            if (System.nanoTime() > end) {
                throw new StackFailure(
                        "%s is not ready after %d s, see %s"
                                .formatted(name, limit.toSeconds(), log));
            }
            pause(Duration.ofMillis(50));
        }
    }

    /** Whether the line was logged since this start. */
    public boolean hasLogged(String text) {
        return written().contains(text);
    }

    /** What to tell a person about a child that stopped by itself. */
    public StackFailure failure() {
        var text = written();
        if (text.contains("No space left on device")) {
            return new StackFailure(
                    "no space left on the disk of %s: %s stopped, see %s"
                            .formatted(log.getParent(), name, log));
        }
        if (text.contains("Address already in use") || text.contains("already in use by")) {
            return new StackFailure("a port of %s is in use, see %s".formatted(name, log));
        }
        return new StackFailure(
                "%s stopped with code %s, see %s"
                        .formatted(name, process == null ? "?" : process.exitValue(), log));
    }

    /** Asks it to end with the signal and waits; kills it when the grace is over. */
    public void stop(String signal, Duration grace) {
        var running = process;
        if (running == null) {
            return;
        }
        try {
            if (running.isAlive()) {
                new ProcessBuilder("sh", "-c", "kill -%s %d".formatted(signal, running.pid()))
                        .start()
                        .waitFor();
                if (!running.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS)) {
                    kill();
                }
            }
            pidFile.remove();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    /** {@code kill -9}; returns when it and the processes it had started are gone. */
    public void kill() {
        if (process != null) {
            PidFile.kill(process.toHandle());
        }
    }

    private long beginLog() throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
            var old = log.resolveSibling(log.getFileName() + ".old");
            Files.move(log, old, StandardCopyOption.REPLACE_EXISTING);
        }
        return Files.exists(log) ? Files.size(log) : 0;
    }

    private String written() {
        try (var in = Files.newInputStream(log)) {
            in.skipNBytes(logStart);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static StackFailure interrupted() {
        Thread.currentThread().interrupt();
        return new StackFailure("interrupted while waiting for a server");
    }
}
