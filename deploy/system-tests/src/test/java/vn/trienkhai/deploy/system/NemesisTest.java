package vn.trienkhai.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import vn.trienkhai.deploy.local.Part;
import vn.trienkhai.deploy.local.demo.Cast;
import vn.trienkhai.deploy.local.demo.Play.Played;
import vn.trienkhai.deploy.system.check.Check;

/**
 * The same play while every service, Kafka and PostgreSQL are killed with {@code kill -9}; the seed
 * is printed, {@code -Dnemesis.seed=…} repeats it. Then faults are planted under the running
 * services, in their databases, and the judge that found nothing must find each.
 */
@Order(1) // so that its system is gone before the shared one starts
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class NemesisTest {

    private final WholeSystem system = WholeSystem.start("disturbed");
    private final PlantedFaults faults = new PlantedFaults(system.stack());
    private final long seed = seed();
    private Played played;

    @BeforeAll
    void playWhilePartsAreKilled() throws Exception {
        System.out.println("nemesis.seed=" + seed);
        try (var threads = Executors.newSingleThreadExecutor()) {
            var kills = threads.submit(new Nemesis(system.stack(), system.journal(), seed));
            played = system.play();
            assertThat(kills.get(2, TimeUnit.MINUTES)).hasSize(7);
        }
    }

    @AfterAll
    void stop() {
        system.close();
    }

    @Test
    @Order(1)
    void whateverIsKilledNothingIsLostAndNothingHappensTwice() throws Exception {
        var evidence = system.evidence(played);

        assertThat(Check.allDamage(evidence)).as("nemesis.seed=%d", seed).isEmpty();
        assertThat(system.journal().unknown()).isNotEmpty();
    }

    @Test
    @Order(2)
    void anEffectLostBesideItsInboxIsFound() throws Exception {
        faults.loseNotices("TASK_ASSIGNED");

        giveTask();

        var evidence = system.evidence(played);
        assertThat(Check.allDamage(evidence))
                .hasSize(2)
                .allMatch(damage -> damage.contains("is there 0 times, not 1"))
                .anyMatch(damage -> damage.startsWith("notice: "))
                .anyMatch(damage -> damage.startsWith("letter: "));
    }

    @Test
    @Order(3)
    void anEventToldWithoutItsKeyIsFound() throws Exception {
        faults.forgetKeys("task.accepted.v1");

        var task = "/v1/tasks/" + giveTask();
        system.cast().leader("front").act(task, "acceptance", null);

        var evidence = system.evidence(played);
        assertThat(Check.allDamage(evidence))
                .anyMatch(damage -> damage.startsWith("archive: task.events/no-key"))
                .anyMatch(damage -> damage.startsWith("topic: task.events/no-key has version 2"));
    }

    @Test
    @Order(4)
    void anAcknowledgementBeforeTheCommitIsFound() throws Exception {
        faults.acknowledgeBeforeCommit();

        for (int i = 0; i < 5; i++) {
            giveTask();
        }
        system.stack().part(Part.POSTGRES).kill();

        system.stack().part(Part.POSTGRES).restart();
        var evidence = system.evidence(played, Duration.ofSeconds(15));
        assertThat(Check.allDamage(evidence))
                .anyMatch(damage -> damage.startsWith("write lost: POST /v1/tasks "))
                .anyMatch(damage -> damage.startsWith("answered key: "));
    }

    private String giveTask() {
        var task =
                Map.of(
                        "title",
                        "Gửi danh sách cán bộ dự hội nghị",
                        "leadId",
                        Cast.body("front").id().toString());
        return system.cast().leader("standing-board").create("/v1/tasks", task).id();
    }

    private static long seed() {
        var told = System.getProperty("nemesis.seed", "");
        return told.isBlank() ? System.nanoTime() & 0xffff_ffffL : Long.parseLong(told);
    }
}
