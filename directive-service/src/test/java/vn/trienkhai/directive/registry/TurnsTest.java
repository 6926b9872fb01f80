package vn.trienkhai.directive.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.Database;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.testing.TestClock;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.platform.work.UnitOfWork;

/** What was recorded in advance is told on the day on which it begins to hold (row 24). */
@QuarkusTest
@WithStack
class TurnsTest {

    @Inject UnitOfWork work;
    @Inject Turns turns;

    @AfterEach
    void today() {
        TestClock.reset();
    }

    @Test
    void aNameGivenInAdvanceIsToldOnItsDay() {
        TestClock.set(LocalDateTime.of(2031, 1, 1, 9, 0));
        var body = World.body("UNIT", "UNIT", "Tên cũ");
        Acts.done(
                "RENAME",
                "2031-02-01",
                Map.of(
                        "organizationIds",
                        List.of(body),
                        "names",
                        List.of(Acts.name("Tên mới", "OFFICIAL"))));
        assertThat(lastName(body)).isEqualTo("Tên cũ");

        TestClock.set(LocalDateTime.of(2031, 2, 1, 0, 0, 1));
        work.asWorker(turns::turnSome);

        assertThat(lastName(body)).isEqualTo("Tên mới");
        assertThat(
                        Database.ask(
                                "select next_turn from organization where id = '%s'"
                                        .formatted(body)))
                .containsExactly("null");
    }

    private static String lastName(UUID body) {
        return Database.ask(
                        "select payload::json ->> 'officialName' from event_log where topic = 'organization.events' and key = '%s' order by version desc limit 1"
                                .formatted(body))
                .getFirst();
    }
}
