package vn.trienkhai.task.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.task.Database;
import vn.trienkhai.task.Hearing;

/** Days counted from receipt begin with the arrival at each body (row 49). */
@QuarkusTest
@WithStack
class ArrivalIntakeTest {

    private static final String DUTY = "directive.duty-assigned.v1";
    private static final String RECEIVED = "delivery.received.v1";

    @Inject Hearing service;

    private final Duties told = new Duties();
    private final UUID lead = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    /** Row 49: "trong 10 ngày kể từ ngày nhận", for each body from its own arrival. */
    @Test
    void daysFromReceiptAreCountedFromEachBodysOwnArrival() {
        service.hear(DUTY, told.fromReceipt(List.of(lead, other), "DAYS"));
        assertThat(told.column("due_on")).containsOnlyNulls();

        service.hear(RECEIVED, told.received(lead, "2100-01-04"));
        service.hear(RECEIVED, told.received(other, "2100-01-06"));
        service.hear(RECEIVED, told.received(lead, "2100-01-09"), 2);

        assertThat(told.of(lead, "due_on")).isEqualTo("2100-01-14");
        assertThat(told.column("due_on")).containsExactlyInAnyOrder("2100-01-14", "2100-01-16");
        assertThat(Database.told(told.of(lead, "id")))
                .containsExactly("assigned", "deadline-changed");
        assertThat(
                        Database.ask(
                                "select verb from task_act where task_id = '%s' order by position"
                                        .formatted(told.of(lead, "id"))))
                .containsExactly("assign", "received");
    }

    @Test
    void anArrivalHeardOfBeforeTheDutyGivesTheDayAtOnce() {
        service.hear(RECEIVED, told.received(lead, "2100-01-04"));

        service.hear(DUTY, told.fromReceipt(List.of(lead), "WORKING_DAYS"));

        assertThat(told.of(lead, "due_on")).isEqualTo("2100-01-18");
        assertThat(told.of(lead, "due ->> 'from'")).isEqualTo("[2100, 1, 4]");
        assertThat(Database.told(told.of(lead, "id"))).containsExactly("assigned");
    }

    @Test
    void aDutyAndAnArrivalHeardOfAtTheSameMomentMeet() throws Exception {
        for (int i = 0; i < 5; i++) {
            var each = new Duties();
            try (var pool = Executors.newFixedThreadPool(2)) {
                var duty =
                        pool.submit(
                                () -> service.hear(DUTY, each.fromReceipt(List.of(lead), "DAYS")));
                var arrival =
                        pool.submit(
                                () -> service.hear(RECEIVED, each.received(lead, "2100-01-04")));
                duty.get();
                arrival.get();
            }
            assertThat(each.column("due_on")).containsExactly("2100-01-14");
        }
    }

    @Test
    void anArrivalChangesNothingOfADeadlineThatHasItsDayOrOfATaskThatIsOver() {
        service.hear(DUTY, told.each(List.of(lead), ""));
        service.hear(RECEIVED, told.received(lead, "2100-01-04"));
        assertThat(told.of(lead, "due_on")).isEqualTo("2100-01-08");

        var over = new Duties();
        service.hear(DUTY, over.fromReceipt(List.of(lead), "DAYS"));
        service.hear("directive.withdrawn.v1", over.withdrawn());
        service.hear(RECEIVED, over.received(lead, "2100-01-04"));
        assertThat(over.column("due_on")).containsOnlyNulls();
    }
}
