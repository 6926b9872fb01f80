package vn.trienkhai.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockFileTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void theFileTellsWhichRealInstantIsWhich() throws Exception {
        var real = Clock.fixed(Instant.parse("2026-11-22T02:10:00Z"), ZoneOffset.UTC);
        var clock = new ClockFile(folder.resolve("clock"), real);

        clock.set(Instant.parse("2022-04-07T01:00:00Z"));

        assertThat(folder.resolve("clock")).hasContent("2026-11-22T02:10:00Z=2022-04-07T01:00:00Z");
    }

    @Test
    void resetGivesTheRealTimeBack() {
        var file = folder.resolve("clock");
        var clock = new ClockFile(file);
        clock.set(Instant.parse("2022-04-07T01:00:00Z"));

        clock.reset();
        clock.reset();

        assertThat(Files.exists(file)).isFalse();
    }
}
