package vn.trienkhai.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Moves the clock of the service under test. */
public final class TestClock {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private TestClock() {}

    static Path file() {
        return Path.of("target", "test-clock").toAbsolutePath();
    }

    /** From now on it is this time in Vietnam, and time runs on. */
    public static void set(LocalDateTime local) {
        write(Instant.now() + "=" + local.atZone(ZONE).toInstant());
    }

    /** Back to the real time. */
    public static void reset() {
        var now = Instant.now();
        write(now + "=" + now);
    }

    private static void write(String line) {
        try {
            var fresh = Files.writeString(file().resolveSibling("test-clock.new"), line + "\n");
            Files.move(
                    fresh,
                    file(),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            Thread.sleep(15); // the service looks every 10 ms
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
