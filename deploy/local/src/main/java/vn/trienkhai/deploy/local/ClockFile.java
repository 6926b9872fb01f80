package vn.trienkhai.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;

/**
 * Moves the clock of all services of a local stack: one line {@code <real>=<told>}, replaced at
 * once.
 */
public final class ClockFile {

    private final Path file;
    private final Clock real;

    public ClockFile(Path file) {
        this(file, Clock.systemUTC());
    }

    ClockFile(Path file, Clock real) {
        this.file = file;
        this.real = real;
    }

    /** From now on the services believe it is this instant, and go on from there. */
    public void set(Instant told) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var next = file.resolveSibling(file.getFileName() + ".next");
            Files.writeString(next, real.instant() + "=" + told + "\n");
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Back to the real time. */
    public void reset() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
