package vn.trienkhai.platform.clock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A clock that follows a file with one line {@code <real instant>=<told instant>}: at the real
 * instant it told the second one, and runs on from there. Without the file it is the real clock.
 * All services of a local stack follow the same file, so time moves for all of them at once and
 * survives a restart.
 */
final class MovableClock extends Clock {

    private static final long LOOK_EVERY_NANOS = Duration.ofMillis(10).toNanos();

    private final Path file;
    private final Clock real;
    private volatile Look look;

    MovableClock(Path file, Clock real) {
        this.file = file;
        this.real = real;
        this.look = new Look(System.nanoTime(), read());
    }

    @Override
    public Instant instant() {
        var last = look;
        if (System.nanoTime() - last.at() > LOOK_EVERY_NANOS) {
            last = new Look(System.nanoTime(), read());
            look = last;
        }
        return real.instant().plus(last.shift());
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(file, real.withZone(zone));
    }

    private Duration read() {
        try {
            if (!Files.exists(file)) {
                return Duration.ZERO;
            }
            var parts = Files.readString(file).strip().split("=", 2);
            return Duration.between(Instant.parse(parts[0]), Instant.parse(parts[1]));
        } catch (IOException e) {
            throw new IllegalStateException("The clock file cannot be read: " + file, e);
        }
    }

    private record Look(long at, Duration shift) {}
}
