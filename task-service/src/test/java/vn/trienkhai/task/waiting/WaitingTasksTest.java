package vn.trienkhai.task.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.testing.TestClock;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.task.Database;
import vn.trienkhai.task.Hearing;

/**
 * A time counted from the end of another duty begins on the day that duty is done (row 49, domain
 * §5.10 AFTER_STEP). 2100-01-08 is a Friday.
 */
@QuarkusTest
@WithStack
class WaitingTasksTest {

    private static final String DUTY = "directive.duty-assigned.v1";
    private static final String ACCEPTED = "report.accepted.v1";

    @Inject WaitingTasks waiting;
    @Inject Hearing service;

    private final TwoDuties told = new TwoDuties();
    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @AfterEach
    void backToToday() {
        TestClock.reset();
    }

    @Test
    void theLastReportGivesTheDayOnceInTheDaysOfVietnam() {
        service.hear(DUTY, told.toReport(one, other));
        service.hear(DUTY, told.toWait());
        service.hear(ACCEPTED, told.accepted(one, "2100-01-05T02:00:00Z"));
        waiting.look();
        assertThat(told.of("due_on")).containsOnlyNulls();
        assertThat(told.of("awaits")).containsExactly(told.reporting.toString());

        service.hear(ACCEPTED, told.accepted(other, "2100-01-07T20:00:00Z"));
        waiting.look();
        waiting.look();

        assertThat(told.of("due_on")).containsExactly("2100-01-15");
        assertThat(told.of("awaits")).containsOnlyNulls();
        assertThat(Database.told(told.id())).containsExactly("assigned", "deadline-changed");
        assertThat(
                        Database.ask(
                                """
                                select payload::json ->> 'reason' || ' ' || (payload::json ->> 'countedFrom')
                                    || ' ' || (payload::json -> 'task' ->> 'dueOn')
                                from event_log where key = '%s' and type like '%%changed.v1'
                                """
                                        .formatted(told.id())))
                .containsExactly("STEP_ENDED 2100-01-08 2100-01-15");
        assertThat(
                        Database.ask(
                                "select verb || ' ' || coalesce(words ->> 'text', '') from task_act where task_id = '%s' order by position"
                                        .formatted(told.id())))
                .containsExactly("assign ", "step-ended 2100-01-08");
    }

    @Test
    void theOrderInWhichItIsHeardDoesNotMatter() {
        service.hear(ACCEPTED, told.accepted(one, "2100-01-08T02:00:00Z"));
        service.hear(DUTY, told.toWait());
        waiting.look();
        assertThat(told.of("due_on")).containsOnlyNulls();

        service.hear(DUTY, told.toReport(one));
        service.hear(DUTY, told.toReport(one), 2);
        waiting.look();

        assertThat(told.of("due_on")).containsExactly("2100-01-15");
    }

    @Test
    void whoIsCalledBackIsNotWaitedForAndWhereNobodyIsLeftItGoesOnWaiting() {
        service.hear(DUTY, told.toReport(one, other));
        service.hear(DUTY, told.toWait());
        service.hear("delivery.recalled.v1", told.recalled(one));
        waiting.look();
        assertThat(told.of("due_on")).containsOnlyNulls();
        service.hear("delivery.recalled.v1", told.recalled(other));
        waiting.look();
        assertThat(told.of("due_on")).containsOnlyNulls();

        var rest = new TwoDuties();
        service.hear(DUTY, rest.toReport(one, other));
        service.hear(DUTY, rest.toWait());
        service.hear(ACCEPTED, rest.accepted(one, "2022-04-01T02:00:00Z"));
        TestClock.set(LocalDateTime.parse("2100-01-08T09:00"));
        service.hear("delivery.recalled.v1", rest.recalled(other));
        waiting.look();
        assertThat(rest.of("due_on")).containsExactly("2100-01-15");
    }

    /** Decision 0114. */
    @Test
    void eachCountsByItsOwnCalendar() {
        var off = UUID.randomUUID();
        service.hear(
                "calendar.recorded.v1",
                """
                {"calendarId": "VN_WAITS", "year": 2100, "days": [
                  {"date": "2100-01-12", "kind": "HOLIDAY", "name": "Nghỉ riêng"}]}
                """);
        service.hear(
                "organization.recorded.v1",
                """
                {"organizationId": "%s", "officialName": "Sở",
                 "calendars": [{"calendarId": "VN_WAITS", "givenById": "%s"}]}
                """
                        .formatted(off, off));
        service.hear(DUTY, told.toReport(one));
        service.hear(DUTY, told.toWait(told.lead, off));

        service.hear(ACCEPTED, told.accepted(one, "2100-01-08T02:00:00Z"));
        waiting.look();

        assertThat(told.of("lead_id || ' ' || due_on"))
                .containsExactlyInAnyOrder(told.lead + " 2100-01-15", off + " 2100-01-18");
    }

    @Test
    void whoeverGetsItAfterwardsHasHisTimeFromThatDay() {
        service.hear(DUTY, told.toReport(one));
        service.hear(ACCEPTED, told.accepted(one, "2022-04-01T02:00:00Z"));
        TestClock.set(LocalDateTime.parse("2100-01-08T09:00"));

        service.hear(DUTY, told.toWait());
        waiting.look();

        assertThat(told.of("due_on")).containsExactly("2100-01-15");
    }

    @Test
    void wordsThatOnlySayWhatItFollowsGiveNoDayButTheLeadIsTold() {
        service.hear(DUTY, told.toReport(one));
        service.hear(DUTY, told.toFollow());
        service.hear(ACCEPTED, told.accepted(one, "2100-01-08T02:00:00Z"));
        waiting.look();
        waiting.look();

        assertThat(told.of("due_on")).containsOnlyNulls();
        assertThat(told.of("awaits")).containsOnlyNulls();
        assertThat(Database.told(told.id())).containsExactly("assigned", "deadline-changed");
    }

    @Test
    void whatIsOverIsNotDated() {
        service.hear(DUTY, told.toReport(one));
        service.hear(DUTY, told.toWait());
        Database.execute(
                "update task set phase = 'CANCELLED' where id = '%s'".formatted(told.id()));

        service.hear(ACCEPTED, told.accepted(one, "2100-01-08T02:00:00Z"));
        waiting.look();

        assertThat(told.of("due_on")).containsOnlyNulls();
        assertThat(Database.told(told.id())).containsExactly("assigned");
    }

    @Test
    void aReportThatIsTakenUpAgainLeavesTheDay() {
        service.hear(DUTY, told.toReport(one));
        service.hear(DUTY, told.toWait());
        service.hear(ACCEPTED, told.accepted(one, "2100-01-08T02:00:00Z"));
        waiting.look();
        Database.execute(
                "update task set phase = 'IN_PROGRESS', finished_on = null where duty_id = '%s'"
                        .formatted(told.reporting));
        service.hear(ACCEPTED, told.accepted(one, "2100-02-08T02:00:00Z"));
        waiting.look();

        assertThat(told.of("due_on")).containsExactly("2100-01-15");
        assertThat(Database.told(told.id())).containsExactly("assigned", "deadline-changed");
    }

    @Test
    void severalReplicasTogetherTellEveryLeadOnce() throws Exception {
        var leads = Stream.generate(UUID::randomUUID).limit(120).toArray(UUID[]::new);
        service.hear(DUTY, told.toReport(one));
        service.hear(DUTY, told.toWait(leads));
        service.hear(ACCEPTED, told.accepted(one, "2100-01-08T02:00:00Z"));

        try (var replicas = Executors.newFixedThreadPool(4)) {
            var looks = Collections.nCopies(4, Executors.callable(waiting::look));
            for (var look : replicas.invokeAll(looks)) {
                look.get();
            }
        }
        waiting.look();

        assertThat(told.of("due_on")).hasSize(120).containsOnly("2100-01-15");
        assertThat(told.of("id"))
                .allSatisfy(
                        id ->
                                assertThat(Database.told(id))
                                        .containsExactly("assigned", "deadline-changed"));
    }
}
