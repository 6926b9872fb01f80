package vn.trienkhai.platform.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Remembers a child and its parent across a crash of the parent, proof against reused numbers. */
final class PidFile {

    private final String name;
    private final Path file;

    PidFile(String name, Path file) {
        this.name = name;
        this.file = file;
    }

    void write(ProcessHandle child) throws IOException {
        Files.writeString(file, line(child) + "\n" + line(ProcessHandle.current()) + "\n");
    }

    void remove() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Kills the child of a parent that is gone; refuses when that parent still lives. */
    void endLeftover() throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        var lines = Files.readAllLines(file);
        var child = lines.isEmpty() ? Optional.<ProcessHandle>empty() : find(lines.getFirst());
        if (child.isEmpty()) {
            return;
        }
        var parent = find(lines.getLast());
        if (parent.isPresent() && !parent.get().equals(ProcessHandle.current())) {
            throw new StackFailure(
                    "%s of this folder already runs (process %d, started by process %d)"
                            .formatted(name, child.get().pid(), parent.get().pid()));
        }
        kill(child.get());
    }

    /** Kills the process and waits for it and for those it had started. */
    static void kill(ProcessHandle process) {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.addFirst(process);
        process.destroyForcibly();
        for (var each : all) {
            try {
                each.onExit().get(5, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                each.destroyForcibly();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (ExecutionException e) {
                throw new StackFailure("process %d cannot be ended".formatted(each.pid()), e);
            }
        }
    }

    private static String line(ProcessHandle process) {
        return process.pid() + " " + startOf(process).toEpochMilli();
    }

    private static Optional<ProcessHandle> find(String line) {
        var words = line.split(" ", 2);
        if (words.length < 2) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(words[0]))
                .filter(ProcessHandle::isAlive)
                .filter(p -> startOf(p).toEpochMilli() == Long.parseLong(words[1]));
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
