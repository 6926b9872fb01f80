package vn.trienkhai.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of working-day arithmetic, on calendars nobody thought of. */
class WorkingCalendarTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2022, 1, 1);

    @Property
    void plusThenBetweenGivesBackTheNumber(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 0, max = 60) int n) {
        assertThat(calendar.workingDaysBetween(day, calendar.plusWorkingDays(day, n))).isEqualTo(n);
    }

    @Property
    void minusUndoesPlusOnWorkingDays(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = -60, max = 60) int n) {
        var worked = calendar.onOrAfter(day);

        assertThat(calendar.plusWorkingDays(calendar.plusWorkingDays(worked, n), -n))
                .isEqualTo(worked);
    }

    @Property
    void plusAddsUp(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 0, max = 30) int n,
            @ForAll @IntRange(min = 0, max = 30) int m) {
        assertThat(calendar.plusWorkingDays(calendar.plusWorkingDays(day, n), m))
                .isEqualTo(calendar.plusWorkingDays(day, n + m));
    }

    @Property
    void plusIsMonotone(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other,
            @ForAll @IntRange(min = -30, max = 30) int n) {
        var early = one.isBefore(other) ? one : other;
        var late = one.isBefore(other) ? other : one;

        assertThat(calendar.plusWorkingDays(early, n))
                .isBeforeOrEqualTo(calendar.plusWorkingDays(late, n));
    }

    @Property
    void betweenIsAdditiveAndAntisymmetric(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate a,
            @ForAll("days") LocalDate b,
            @ForAll("days") LocalDate c) {
        assertThat(calendar.workingDaysBetween(a, b) + calendar.workingDaysBetween(b, c))
                .isEqualTo(calendar.workingDaysBetween(a, c));
        assertThat(calendar.workingDaysBetween(a, b)).isEqualTo(-calendar.workingDaysBetween(b, a));
    }

    @Property
    void betweenCountsWhatIsWorked(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 0, max = 200) int length) {
        var to = from.plusDays(length);

        var counted =
                from.plusDays(1).datesUntil(to.plusDays(1)).filter(calendar::isWorkingDay).count();

        assertThat(calendar.workingDaysBetween(from, to)).isEqualTo((int) counted);
    }

    @Property
    void neighboursAreTheNearestWorkedDays(
            @ForAll("calendars") WorkingCalendar calendar, @ForAll("days") LocalDate day) {
        var next = calendar.nextWorkingDay(day);
        var previous = calendar.previousWorkingDay(day);

        assertThat(next).isAfter(day).matches(calendar::isWorkingDay);
        assertThat(previous).isBefore(day).matches(calendar::isWorkingDay);
        assertThat(day.plusDays(1).datesUntil(next)).noneMatch(calendar::isWorkingDay);
        assertThat(previous.plusDays(1).datesUntil(day)).noneMatch(calendar::isWorkingDay);
    }

    @Example
    void makeUpDaysAreWorkedAndYearsAreReplacedWhole() {
        var saturday = LocalDate.of(2022, 9, 10);
        var makeUp = new SpecialDay(saturday, SpecialDay.Kind.MAKE_UP_WORKDAY, "Làm bù");
        var calendar = WorkingCalendar.named("vn").with(2022, List.of(makeUp));

        assertThat(calendar.isWorkingDay(saturday)).isTrue();
        assertThat(calendar.knows(2022)).isTrue();
        assertThat(calendar.with(2022, List.of()).isWorkingDay(saturday)).isFalse();
        assertThat(calendar.with(2023, List.of()).isWorkingDay(saturday)).isTrue();
    }

    @Example
    void aDayOfAnotherYearIsRefused() {
        var newYear = new SpecialDay(NEW_YEAR, SpecialDay.Kind.HOLIDAY, "Tết Dương lịch");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendar.named("vn").with(2023, List.of(newYear)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-20, 400).map(NEW_YEAR::plusDays);
    }

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        var day = Arbitraries.integers().between(0, 364).map(NEW_YEAR::plusDays);
        var special =
                Combinators.combine(day, Arbitraries.of(SpecialDay.Kind.class))
                        .as((date, kind) -> new SpecialDay(date, kind, "x"));
        return special.set().ofMaxSize(40).map(WorkingCalendarTest::calendar);
    }

    private static WorkingCalendar calendar(Set<SpecialDay> days) {
        var oneADay = new HashMap<LocalDate, SpecialDay>();
        days.forEach(day -> oneADay.put(day.date(), day));
        return WorkingCalendar.named("any")
                .with(2022, oneADay.values().stream().collect(Collectors.toList()));
    }
}
