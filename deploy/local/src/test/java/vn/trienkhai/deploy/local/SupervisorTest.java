package vn.trienkhai.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trienkhai.platform.stack.StackFailure;

class SupervisorTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void everyServiceFindsItsDatabaseAndPartsSurviveAKill() throws Exception {
        var layout = Layout.free(folder);
        try (var stack = new Supervisor(layout, line -> {})) {
            stack.start(EnumSet.of(Part.POSTGRES, Part.KAFKA, Part.MAIL));

            stack.part(Part.POSTGRES).kill();
            var stopped = stack.stopped();
            stack.part(Part.POSTGRES).restart();

            assertThat(stopped).contains(Part.POSTGRES).doesNotContain(Part.KAFKA);
            for (var database : List.of("directive", "task", "report", "notification")) {
                try (var connection = stack.postgres().connect(database, database + "_app")) {
                    assertThat(connection.isValid(5)).isTrue();
                }
            }
        }
    }

    @Test
    void partsStopInOrderPostgresLast() {
        var lines = new ArrayList<String>();
        var stack = new Supervisor(Layout.free(folder), lines::add);
        stack.start(EnumSet.of(Part.POSTGRES, Part.KAFKA, Part.MAIL));
        lines.clear();

        stack.close();

        assertThat(lines)
                .containsExactly(
                        "Mail catcher has stopped", "Kafka has stopped", "PostgreSQL has stopped");
        assertThat(stack.stopped()).hasSize(Part.values().length);
    }

    @Test
    void aPortInUseStopsTheStartAtOnceWithOneSentence() throws Exception {
        var layout = Layout.free(folder);
        try (var other =
                new ServerSocket(layout.port(Part.MAIL), 1, InetAddress.getLoopbackAddress())) {
            var stack = new Supervisor(layout, line -> {});

            assertThatThrownBy(() -> stack.start(EnumSet.of(Part.POSTGRES, Part.MAIL)))
                    .isInstanceOf(StackFailure.class)
                    .hasMessage(
                            "port %d is in use, so Mail catcher cannot start: end the process that holds it or set TRIENKHAI_MAIL_PORT",
                            other.getLocalPort());
            assertThat(stack.stopped()).hasSize(Part.values().length);
        }
    }

    @Test
    void childrenDieWithAKilledSupervisor() throws Exception {
        var layout = Layout.free(folder);
        var java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        var process =
                new ProcessBuilder(
                                java,
                                "-cp",
                                System.getProperty("java.class.path"),
                                SupervisorProcess.class.getName(),
                                folder.toString(),
                                Integer.toString(layout.port(Part.POSTGRES)))
                        .redirectErrorStream(true)
                        .start();
        try (var lines = process.inputReader()) {
            assertThat(lines.lines().anyMatch("started"::equals)).isTrue();
            var children = process.descendants().toList();
            assertThat(children).isNotEmpty();

            process.destroyForcibly().waitFor();

            for (var child : children) {
                child.onExit().get(1, TimeUnit.MINUTES);
                assertThat(child.isAlive()).isFalse();
            }
        }
    }
}
