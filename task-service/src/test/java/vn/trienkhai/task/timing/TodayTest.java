package vn.trienkhai.task.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trienkhai.platform.time.SpecialDay;
import vn.trienkhai.platform.time.Timeliness;
import vn.trienkhai.platform.time.WorkingCalendar;
import vn.trienkhai.task.rules.Phase;

/** Lateness is a question about today (rows 49, 54, 55, 65), here with the days of spring 2022. */
class TodayTest {

    private static final WorkingCalendar SPRING_2022 =
            WorkingCalendar.named("VN")
                    .with(
                            2022,
                            List.of(
                                    off(2022, 4, 11),
                                    off(2022, 4, 30),
                                    off(2022, 5, 1),
                                    off(2022, 5, 2),
                                    off(2022, 5, 3)));

    private static SpecialDay off(int year, int month, int day) {
        var kind = SpecialDay.Kind.COMPENSATORY_OFF;
        return new SpecialDay(LocalDate.of(year, month, day), kind, "off");
    }

    /** Last days: Thursday 7 April; Thursday 14 April behind a holiday; Saturday 7 May. */
    @ParameterizedTest
    @CsvSource({
        "2022-04-01, 2022-04-07, ON_TIME, 4",
        "2022-04-02, 2022-04-07, ON_TIME, 4",
        "2022-04-04, 2022-04-07, NEAR_DUE, 3",
        "2022-04-07, 2022-04-07, NEAR_DUE, 0",
        "2022-04-08, 2022-04-07, OVERDUE,",
        "2022-04-08, 2022-04-14, NEAR_DUE, 3",
        "2022-04-07, 2022-04-14, ON_TIME, 4",
        "2022-04-29, 2022-05-07, NEAR_DUE, 3",
        "2022-04-28, 2022-05-07, ON_TIME, 4",
        "2022-05-06, 2022-05-07, NEAR_DUE, 0",
        "2022-05-08, 2022-05-07, OVERDUE,",
    })
    void openTasksStandByTheWorkingDaysLeft(
            LocalDate today, LocalDate dueOn, Timeliness expected, @Nullable Integer left) {
        var day = new Today(today, SPRING_2022);

        assertThat(day.timeliness(Phase.IN_PROGRESS, dueOn, null, null)).isEqualTo(expected);
        assertThat(day.workingDaysLeft(dueOn)).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-04-07, IN_TIME",
        "2022-04-08, LATE",
    })
    void finishedTasksStandByTheDayOfTheSubmission(LocalDate finishedOn, Timeliness expected) {
        var longAfter = new Today(LocalDate.of(2022, 6, 1), SPRING_2022);

        assertThat(
                        longAfter.timeliness(
                                Phase.COMPLETED, LocalDate.of(2022, 4, 7), null, finishedOn))
                .isEqualTo(expected);
    }

    @Test
    void theAssignersDelayIsNotTheLeads() {
        var longAfter = new Today(LocalDate.of(2022, 6, 1), SPRING_2022);
        var dueOn = LocalDate.of(2022, 4, 7);

        assertThat(longAfter.timeliness(Phase.AWAITING_CONFIRMATION, dueOn, dueOn, null))
                .isEqualTo(Timeliness.ON_TIME);
        assertThat(
                        longAfter.timeliness(
                                Phase.AWAITING_CONFIRMATION, dueOn, dueOn.plusDays(1), null))
                .isEqualTo(Timeliness.OVERDUE);
    }

    @Test
    void withoutALastDayNothingIsLate() {
        var today = new Today(LocalDate.of(2022, 6, 1), SPRING_2022);

        assertThat(today.timeliness(Phase.ACCEPTED, null, null, null))
                .isEqualTo(Timeliness.NO_DEADLINE);
        assertThat(today.timeliness(Phase.CANCELLED, LocalDate.of(2022, 4, 7), null, null))
                .isNull();
        assertThat(today.workingDaysLeft(null)).isNull();
    }

    @Test
    void theNearDaysEndWhereOneMoreWorkingDayWouldBeLeft() {
        for (var day = LocalDate.of(2022, 4, 1);
                day.isBefore(LocalDate.of(2022, 5, 20));
                day = day.plusDays(1)) {
            var today = new Today(day, SPRING_2022);
            var last = today.lastDayWithin(3);

            assertThat(SPRING_2022.workingDaysBetween(day, last)).isEqualTo(3);
            assertThat(SPRING_2022.workingDaysBetween(day, last.plusDays(1))).isEqualTo(4);
        }
    }
}
