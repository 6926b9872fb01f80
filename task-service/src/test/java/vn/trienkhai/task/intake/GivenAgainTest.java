package vn.trienkhai.task.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.task.Database;
import vn.trienkhai.task.Hearing;

/**
 * A duty that ended by a recall is a new task when it is given again, in whatever order that is
 * heard: the recall and the duty are told under different keys (row 15).
 */
@QuarkusTest
@WithStack
class GivenAgainTest {

    private static final String DUTY = "directive.duty-assigned.v1";
    private static final String RECALLED = "delivery.recalled.v1";
    private static final String RECEIVED = "delivery.received.v1";

    @Inject Hearing service;

    private final Duties told = new Duties();
    private final UUID lead = UUID.randomUUID();
    private final String first = told.each(List.of(lead), "");
    private final String again = Duties.again(first, 2, "2100-01-05");

    @Test
    void aDutyGivenAgainAfterARecallIsANewTask() {
        service.hear(DUTY, first, 1);
        service.hear(RECALLED, told.recalled(lead, true), 1);
        service.hear(DUTY, again, 2);

        assertThat(tasks()).containsExactly("1 CANCELLED", "2 ASSIGNED");
    }

    @Test
    void theSameOrderToldTwiceGivesNoSecondTask() {
        service.hear(DUTY, first, 1);
        service.hear(DUTY, first, 2);
        service.hear(RECALLED, told.recalled(lead, true), 1);
        service.hear(DUTY, first, 3);
        service.hear(DUTY, again, 4);
        service.hear(DUTY, again, 5);

        assertThat(tasks()).containsExactly("1 CANCELLED", "2 ASSIGNED");
    }

    @Test
    void aRecallThatIsHeardLateEndsOnlyWhatItMeant() {
        service.hear(DUTY, first, 1);
        service.hear(DUTY, again, 2);
        service.hear(RECALLED, told.recalled(lead, true), 1);

        assertThat(tasks()).containsExactly("1 CANCELLED", "2 ASSIGNED");
    }

    @Test
    void aRecallThatIsHeardFirstLeavesNothingToDo() {
        service.hear(RECALLED, told.recalled(lead, true), 1);
        service.hear(DUTY, first, 1);
        assertThat(tasks()).isEmpty();

        service.hear(DUTY, again, 2);
        assertThat(tasks()).containsExactly("2 ASSIGNED");
    }

    @Test
    void aSecondRecallEndsTheSecondTask() {
        service.hear(DUTY, first, 1);
        service.hear(RECALLED, told.recalled(lead, true), 1);
        service.hear(DUTY, again, 2);
        service.hear(RECALLED, told.recalled(lead, true, 2), 1);

        assertThat(tasks()).containsExactly("1 CANCELLED", "2 CANCELLED");
    }

    @Test
    void whatCountsFromReceiptCountsFromTheArrivalOfTheCopySentAgain() {
        var fromReceipt = told.fromReceipt(List.of(lead), "DAYS");
        service.hear(DUTY, fromReceipt, 1);
        service.hear(RECEIVED, told.received(lead, "2100-01-02"));
        service.hear(RECALLED, told.recalled(lead, true), 1);
        service.hear(DUTY, Duties.again(fromReceipt, 2, "2100-01-05"), 2);
        assertThat(dueDays()).containsExactly("1 2100-01-12", "2 -");

        service.hear(RECEIVED, told.received(lead, "2100-01-06"));
        assertThat(dueDays()).containsExactly("1 2100-01-12", "2 2100-01-16");
    }

    private List<String> tasks() {
        return ask("phase");
    }

    private List<String> dueDays() {
        return ask("coalesce(due_on::text, '-')");
    }

    private List<String> ask(String column) {
        return Database.ask(
                "select round || ' ' || %s from task where duty_id = '%s' order by round"
                        .formatted(column, told.duty));
    }
}
