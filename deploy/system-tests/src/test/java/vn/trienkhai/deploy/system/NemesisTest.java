package vn.trienkhai.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.trienkhai.deploy.system.check.Check;

/**
 * The same play while every service, Kafka and PostgreSQL are killed with {@code kill -9}. The seed
 * is printed; {@code -Dnemesis.seed=…} repeats it.
 */
@Order(1) // so that its system is gone before the shared one starts
class NemesisTest {

    @Test
    void whateverIsKilledNothingIsLostAndNothingHappensTwice() throws Exception {
        long seed = seed();
        System.out.println("nemesis.seed=" + seed);
        try (var system = WholeSystem.start("disturbed");
                var threads = Executors.newSingleThreadExecutor()) {
            var kills = threads.submit(new Nemesis(system.stack(), system.journal(), seed));

            var played = system.play();
            var killed = kills.get(2, TimeUnit.MINUTES);
            var evidence = system.evidence(played);

            assertThat(Check.allDamage(evidence)).as("nemesis.seed=%d, %s", seed, killed).isEmpty();
            assertThat(killed).hasSize(7);
            assertThat(system.journal().unknown()).isNotEmpty();
        }
    }

    private static long seed() {
        var told = System.getProperty("nemesis.seed", "");
        return told.isBlank() ? System.nanoTime() & 0xffff_ffffL : Long.parseLong(told);
    }
}
