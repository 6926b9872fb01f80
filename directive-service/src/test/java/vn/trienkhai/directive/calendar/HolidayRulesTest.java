package vn.trienkhai.directive.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.platform.time.SpecialDay.Kind;
import vn.trienkhai.platform.time.WorkingCalendar;

/** Days off that follow from law, lunar days among them (rows 54, 55). */
@Execution(ExecutionMode.CONCURRENT)
class HolidayRulesTest {

    @ParameterizedTest
    @CsvSource({
        "2024-02-10",
        "2025-01-29",
        "2026-02-17",
        "2027-02-06",
        "2028-01-26",
        "2029-02-13",
        "2030-02-02",
        "2031-01-23",
        "2032-02-11"
    })
    void tetIsTheFirstDayOfTheVietnameseLunarYear(LocalDate day) {
        assertThat(LunarDays.tet(day.getYear())).isEqualTo(day);
    }

    @Test
    void tetOf2030IsADayBeforeTheChineseNewYear() {
        assertThat(LunarDays.tet(2030)).isEqualTo("2030-02-02").isNotEqualTo("2030-02-03");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-04-10",
        "2024-04-18",
        "2025-04-07",
        "2026-04-26",
        "2027-04-16",
        "2028-04-04",
        "2029-04-23",
        "2030-04-12"
    })
    void hungKingsIsTheTenthOfTheThirdLunarMonth(LocalDate day) {
        assertThat(LunarDays.hungKings(day.getYear())).isEqualTo(day);
    }

    @Test
    void eachWeekendHolidayGivesTheNextWorkingDayOff() {
        assertThat(days(2022, Kind.COMPENSATORY_OFF))
                .contains(
                        LocalDate.of(2022, 4, 11),
                        LocalDate.of(2022, 5, 2),
                        LocalDate.of(2022, 5, 3));
        assertThat(days(2023, Kind.COMPENSATORY_OFF))
                .contains(
                        LocalDate.of(2023, 1, 2),
                        LocalDate.of(2023, 5, 2),
                        LocalDate.of(2023, 5, 3),
                        LocalDate.of(2023, 9, 4));
    }

    @Test
    void theTetOf2026IsThatOfTheNotice() {
        assertThat(days(2026, Kind.HOLIDAY))
                .contains(
                        LocalDate.of(2026, 2, 16),
                        LocalDate.of(2026, 2, 17),
                        LocalDate.of(2026, 2, 18),
                        LocalDate.of(2026, 2, 19),
                        LocalDate.of(2026, 2, 20));
        assertThat(HolidayRules.propose(2026).open()).hasSize(2);
    }

    @Test
    void cultureDayIsOffFrom2026On() {
        assertThat(days(2025, Kind.HOLIDAY)).doesNotContain(LocalDate.of(2025, 11, 24));
        assertThat(days(2026, Kind.HOLIDAY)).contains(LocalDate.of(2026, 11, 24)).hasSize(12);
        assertThat(days(2025, Kind.HOLIDAY)).hasSize(11);
        assertThat(days(2020, Kind.HOLIDAY)).hasSize(10);
    }

    @ParameterizedTest
    @CsvSource({"2021, 3", "2022, 1", "2023, 1", "2024, 3", "2025, 1", "2026, 1"})
    void theDayBesideNationalDayIsThatOfTheNotices(int year, int day) {
        assertThat(days(year, Kind.HOLIDAY)).contains(LocalDate.of(year, 9, day));
    }

    /**
     * Each weekday holiday is off work, each weekend one moved; so the count of days off is known.
     */
    @ParameterizedTest
    @ValueSource(ints = {2014, 2019, 2022, 2026, 2030, 2053, 2100})
    void everyHolidayCostsExactlyOneWorkingDay(int year) {
        var off = HolidayRules.propose(year).days();
        var calendar =
                WorkingCalendar.named("VN").with(year, off.stream().map(Day::special).toList());
        var first = LocalDate.of(year - 1, 12, 31);
        var last = LocalDate.of(year, 12, 31);
        var weekdays = WorkingCalendar.weekdays().workingDaysBetween(first, last);
        var holidays = days(year, Kind.HOLIDAY).size();
        assertThat(calendar.workingDaysBetween(first, last)).isEqualTo(weekdays - holidays);
    }

    /** The four deadlines of the review plan of 2022, each "before" its day (row 55). */
    @Test
    void theFourDeadlinesOfTheReviewPlan() {
        var calendar =
                WorkingCalendar.named("VN")
                        .with(
                                2022,
                                HolidayRules.propose(2022).days().stream()
                                        .map(Day::special)
                                        .toList());
        assertThat(last(calendar, "2022-04-08")).isEqualTo("2022-04-07");
        assertThat(last(calendar, "2022-04-15")).isEqualTo("2022-04-14");
        assertThat(last(calendar, "2022-04-29")).isEqualTo("2022-04-28");
        assertThat(last(calendar, "2022-05-08")).isEqualTo("2022-05-06");
        assertThat(calendar.workingDaysBetween(LocalDate.of(2022, 4, 7), LocalDate.of(2022, 4, 14)))
                .isEqualTo(4);
    }

    private static LocalDate last(WorkingCalendar calendar, String before) {
        return calendar.previousWorkingDay(LocalDate.parse(before));
    }

    private static List<LocalDate> days(int year, Kind kind) {
        return HolidayRules.propose(year).days().stream()
                .filter(day -> day.kind() == kind)
                .map(Day::date)
                .toList();
    }
}
