package vn.trienkhai.task.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.testing.TestClock;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.platform.work.UnitOfWork;
import vn.trienkhai.task.Database;
import vn.trienkhai.task.Given;
import vn.trienkhai.task.Hearing;
import vn.trienkhai.task.lifecycle.TaskIntake;

/**
 * The clock passes spring 2022: "trước ngày 08/4/2022" has the 7th as its last day, three working
 * days before it is Monday the 4th, one is Wednesday the 6th (rows 50, 54, 55, 99).
 */
@QuarkusTest
@WithStack
class RemindersTest {

    private static final String CALENDAR =
            """
            {"calendarId": "VN", "year": 2022, "days": [
              {"date": "2022-04-11", "kind": "COMPENSATORY_OFF", "name": "Giỗ Tổ"},
              {"date": "2022-05-02", "kind": "COMPENSATORY_OFF", "name": "30/4"},
              {"date": "2022-05-03", "kind": "COMPENSATORY_OFF", "name": "1/5"}]}
            """;

    @Inject Reminders reminders;
    @Inject TaskIntake intake;
    @Inject UnitOfWork work;
    @Inject Hearing service;
    @Inject Scheduler scheduler;

    /**
     * The days pass by hand: a reminder the service gives by itself meanwhile is not yet written.
     */
    @BeforeEach
    void itIsMarch() {
        scheduler.pause();
        at("2022-03-14T08:00");
        service.hear("calendar.recorded.v1", CALENDAR);
    }

    @AfterEach
    void backToToday() {
        Database.execute(
                "update task set phase = 'CANCELLED' where submitted_on is null and finished_on is null and due_on < '2023-01-01'");
        TestClock.reset();
        scheduler.resume();
    }

    @Test
    void everyThresholdIsToldOnceOnItsDay() {
        var task = task("2022-04-07");

        for (var day : List.of("04-01", "04-02", "04-03")) {
            pass(day);
        }
        assertThat(told(task)).isEmpty();
        pass("04-04");
        pass("04-05");
        assertThat(told(task)).containsExactly("near-due 3");
        pass("04-06");
        pass("04-07");
        assertThat(told(task)).containsExactly("near-due 3", "near-due 1");
        pass("04-08");
        pass("04-09");
        assertThat(told(task)).containsExactly("near-due 3", "near-due 1", "overdue 1");
    }

    @Test
    void aJumpFromMarchToMayTellsOnlyWhatIsStillTrue() {
        var task = task("2022-04-07");

        pass("05-10");
        pass("05-11");

        assertThat(told(task)).containsExactly("overdue 33");
    }

    @Test
    void aJumpIntoTheLastDaysTellsTheMostUrgentOnly() {
        var task = task("2022-04-07");

        pass("04-07");
        assertThat(told(task)).containsExactly("near-due 1");
        at("2022-04-04T08:00");
        remind();
        assertThat(told(task)).as("the clock went back").containsExactly("near-due 1");
    }

    @Test
    void daysOffAreNotCounted() {
        var behindHungKingsDay = task("2022-04-14");
        var saturdayBehindHolidays = task("2022-05-07");

        pass("04-07");
        assertThat(told(behindHungKingsDay)).isEmpty();
        pass("04-08");
        assertThat(told(behindHungKingsDay)).containsExactly("near-due 3");
        pass("04-28");
        assertThat(told(saturdayBehindHolidays)).isEmpty();
        pass("04-29");
        assertThat(told(saturdayBehindHolidays)).containsExactly("near-due 3");
    }

    @Test
    void theDayEndsInVietnam() {
        var task = task("2022-04-07");

        at("2022-04-07T23:59:30");
        remind();
        assertThat(told(task)).containsExactly("near-due 1");
        at("2022-04-08T00:00:01");
        remind();
        assertThat(told(task)).containsExactly("near-due 1", "overdue 1");
    }

    @Test
    void whoeverHasNothingToDoIsNotReminded() {
        var task = task("2022-04-07");
        for (var phase : List.of("SUSPENDED", "REFUSED", "CANCELLED")) {
            Database.execute("update task set phase = '%s' where id = '%s'".formatted(phase, task));
            pass("04-08");
            assertThat(told(task)).as(phase).isEmpty();
        }

        Database.execute("update task set phase = 'IN_PROGRESS' where id = '%s'".formatted(task));
        remind();

        assertThat(told(task)).containsExactly("overdue 1");
    }

    @Test
    void aReminderLeavesTheVersionOfTheTask() {
        var task = task("2022-04-07");
        var before = version(task);

        pass("04-08");

        assertThat(told(task)).hasSize(1);
        assertThat(version(task)).isEqualTo(before);
    }

    @Test
    void twoReplicasTogetherTellEverythingOnce() throws InterruptedException {
        var tasks = IntStream.range(0, 40).mapToObj(number -> task("2022-04-07")).toList();
        at("2022-04-08T08:00");

        var replicas =
                IntStream.range(0, 4)
                        .mapToObj(number -> Thread.ofPlatform().start(this::remind))
                        .toList();
        for (var replica : replicas) {
            replica.join();
        }

        assertThat(tasks).allSatisfy(task -> assertThat(told(task)).containsExactly("overdue 1"));
    }

    /** Decision 0114: the days off of a body are no working days for what it owes. */
    @Test
    void eachLeadIsRemindedByTheCalendarsThatReachIt() {
        var ofOther = task("2022-04-08");
        var lead = UUID.randomUUID();
        service.hear(
                "calendar.recorded.v1",
                """
                {"calendarId": "VN_OFF_ITSELF", "year": 2022, "days": [
                  {"date": "2022-04-05", "kind": "HOLIDAY", "name": "Nghỉ riêng"},
                  {"date": "2022-04-06", "kind": "HOLIDAY", "name": "Nghỉ riêng"}]}
                """);
        service.hear(
                "organization.recorded.v1",
                """
                {"organizationId": "%s", "officialName": "Huyện ủy", "calendars": [
                  {"calendarId": "VN_OFF_ITSELF", "givenById": "%s"}]}
                """
                        .formatted(lead, lead),
                1);
        var task = task("2022-04-08", lead);

        pass("04-01");
        assertThat(told(task)).containsExactly("near-due 3");
        pass("04-04");
        assertThat(told(ofOther)).isEmpty();
        pass("04-05");
        assertThat(told(ofOther)).containsExactly("near-due 3");
        pass("04-06");
        assertThat(told(task)).containsExactly("near-due 3");
        pass("04-07");
        assertThat(told(task)).containsExactly("near-due 3", "near-due 1");
    }

    private String task(String lastDay) {
        return task(lastDay, UUID.randomUUID());
    }

    private String task(String lastDay, UUID lead) {
        var given = Given.dueOn(lastDay, lead);
        return work.asWorker(
                () ->
                        intake.assignOnce(given.origin().dutyId(), List.of(given))
                                .getFirst()
                                .id()
                                .toString());
    }

    private void pass(String day) {
        at("2022-" + day + "T08:00");
        remind();
    }

    private static void at(String local) {
        TestClock.set(LocalDateTime.parse(local));
    }

    private void remind() {
        reminders.remind();
    }

    private static String version(String task) {
        return Database.ask("select version from task where id = '%s'".formatted(task)).getFirst();
    }

    private static List<String> told(String task) {
        return Database.ask(
                """
                select replace(replace(type, 'task.', ''), '.v1', '') || ' ' || coalesce(
                    payload::json ->> 'workingDaysLeft', payload::json ->> 'daysOverdue')
                from event_log where key = '%s' and type like 'task.%%due.v1' order by version
                """
                        .formatted(task));
    }
}
