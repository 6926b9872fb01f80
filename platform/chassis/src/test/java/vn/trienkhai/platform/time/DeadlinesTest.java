package vn.trienkhai.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trienkhai.platform.time.Spring2022.CALENDAR;
import static vn.trienkhai.platform.time.Spring2022.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.platform.time.Deadline.Kind;
import vn.trienkhai.platform.time.Deadline.Unit;
import vn.trienkhai.platform.time.ExplanationStep.Code;

/** From phrases to days: the golden table. */
class DeadlinesTest {

    private static final LocalDate RECEIVED = day("07/04");

    @ParameterizedTest
    @CsvSource({
        "08/04, 07/04, 07/04",
        "15/04, 14/04, 14/04",
        "29/04, 28/04, 28/04",
        "08/05, 07/05, 06/05"
    })
    void beforeADayExcludesIt(String before, String lastDay, String lastWorkingDay) {
        var resolved = resolve(Deadline.before(day(before), "trước ngày " + before + "/2022"));

        assertThat(resolved.lastDay()).isEqualTo(day(lastDay));
        assertThat(resolved.lastWorkingDay()).isEqualTo(day(lastWorkingDay));
    }

    @Test
    void draftingAndAppraisalShareFourWorkingDays() {
        assertThat(CALENDAR.workingDaysBetween(day("07/04"), day("14/04"))).isEqualTo(4);
        assertThat(Stream.of("08/04", "12/04", "13/04", "14/04"))
                .allMatch(worked -> CALENDAR.isWorkingDay(day(worked)));
        assertThat(Stream.of("09/04", "10/04", "11/04"))
                .noneMatch(off -> CALENDAR.isWorkingDay(day(off)));
    }

    @Test
    void byADayIncludesIt() {
        assertThat(resolve(Deadline.by(day("29/04"), "chậm nhất ngày 29/4/2022")).lastDay())
                .isEqualTo(day("29/04"));
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, true, 2022-03-31", "MONTH, false, 2022-02-28",
        "QUARTER, true, 2022-03-31", "QUARTER, false, 2021-12-31",
        "HALF_YEAR, true, 2022-06-30", "HALF_YEAR, false, 2021-12-31",
        "YEAR, true, 2022-12-31", "YEAR, false, 2021-12-31"
    })
    void periodsEndOnTheirLastDayOrBeforeTheirFirst(Kind kind, boolean inclusive, String lastDay) {
        var deadline = Deadline.period(kind, day("15/03"), inclusive, "kỳ");

        assertThat(resolve(deadline).lastDay()).isEqualTo(LocalDate.parse(lastDay));
    }

    @ParameterizedTest
    @CsvSource({"5, DAYS, 12/04", "4, WORKING_DAYS, 14/04", "1, MONTHS, 07/05", "0, DAYS, 07/04"})
    void countsFromReceiptWithoutItsFirstDay(int amount, Unit unit, String lastDay) {
        var deadline = Deadline.within(amount, unit, Deadline.RECEIPT, "kể từ ngày nhận");

        var resolved = Deadlines.resolve(deadline, Anchors.none().receivedOn(RECEIVED), CALENDAR);

        assertThat(resolved.lastDay()).isEqualTo(day(lastDay));
    }

    @Test
    void monthsEndOnTheMonthsLastDayWhenItIsShorter() {
        var deadline = Deadline.within(1, Unit.MONTHS, "draft", "trong 01 tháng");

        var resolved =
                Deadlines.resolve(deadline, Anchors.none().with("draft", day("31/01")), CALENDAR);

        assertThat(resolved.lastDay()).isEqualTo(day("28/02"));
    }

    @Test
    void anUnknownStartGivesNoDay() {
        var deadline = Deadline.within(5, Unit.DAYS, Deadline.RECEIPT, "kể từ ngày nhận");
        var anchors = Anchors.none().issuedOn(RECEIVED).receivedOn(null);

        var resolved = Deadlines.resolve(deadline, anchors, CALENDAR);

        assertThat(resolved.hasDay()).isFalse();
        assertThat(codes(resolved)).containsExactly(Code.START_UNKNOWN);
    }

    @Test
    void aStepWithoutAmountGivesNoDayEvenWhenTheStepHasEnded() {
        var deadline = Deadline.following("F2", "trên cơ sở báo cáo tổng kết");

        var resolved = Deadlines.resolve(deadline, Anchors.none().with("F2", RECEIVED), CALENDAR);

        assertThat(resolved.hasDay()).isFalse();
        assertThat(codes(resolved)).containsExactly(Code.FOLLOWS);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "PERIODIC_UNSPECIFIED",
                "PER_RULES",
                "TIMELY",
                "URGENT",
                "SOON",
                "CONTINUOUS",
                "NONE"
            })
    void vagueKindsNeverGetADay(Kind kind) {
        var anchors = Anchors.none().issuedOn(RECEIVED).receivedOn(RECEIVED).asOf(RECEIVED);

        var resolved = Deadlines.resolve(Deadline.vague(kind, "kịp thời"), anchors, CALENDAR);

        assertThat(resolved.lastDay()).isNull();
        assertThat(resolved.lastWorkingDay()).isNull();
        assertThat(resolved.explanation()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-01, true, 2022-01-15", "2022-01-15, true, 2022-01-15",
        "2022-01-16, true, 2022-02-15", "2022-01-14, false, 2022-01-14",
        "2022-01-15, false, 2022-02-14"
    })
    void recurringIsTheNextDayOfTheSeries(LocalDate asOf, boolean inclusive, LocalDate lastDay) {
        var deadline = monthly(inclusive, null);

        assertThat(Deadlines.resolve(deadline, Anchors.none().asOf(asOf), CALENDAR).lastDay())
                .isEqualTo(lastDay);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    FREQ=MONTHLY;BYMONTHDAY=15                       | true  | 2022-01-15 | 2022-02-15
                    FREQ=MONTHLY;BYMONTHDAY=15                       | false | 2022-01-14 | 2022-02-14
                    FREQ=MONTHLY;BYMONTHDAY=15                       | false | 2022-01-13 | 2022-01-14
                    FREQ=WEEKLY;BYDAY=FR                             | true  | 2022-01-14 | 2022-01-21
                    FREQ=DAILY                                       | true  | 2022-01-14 | 2022-01-15
                    FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25       | true  | 2022-01-14 | 2022-03-25
                    FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15,20;BYSETPOS=2,3 | true | 2022-06-20 | 2022-12-15
                    FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1     | true  | 2022-02-10 | 2022-02-28
                    """)
    void aRuleThatNamesItsDaysBeginsAfterTheIssue(
            String rule, boolean inclusive, LocalDate issued, LocalDate lastDay) {
        var deadline =
                new Deadline(Kind.RECURRING, "", null, inclusive, null, null, null, rule, null);

        assertThat(Deadlines.resolve(deadline, Anchors.none().issuedOn(issued), CALENDAR).lastDay())
                .isEqualTo(lastDay);
        assertThat(codes(resolve(deadline))).containsExactly(Code.RECURS_WITHOUT_START);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"FREQ=MONTHLY", "FREQ=YEARLY;BYMONTH=12", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"})
    void aRuleThatNamesNoDayOrOnlySomeWeeksNeedsAFirstDay(String rule) {
        var deadline = Deadline.recurring(rule, null, "");

        assertThat(
                        Deadlines.resolve(deadline, Anchors.none().issuedOn(day("20/02")), CALENDAR)
                                .lastDay())
                .isNull();
    }

    @Test
    void ofDaysBeforeTheIssueNoneIsDue() {
        var resolved =
                Deadlines.resolve(
                        monthly(true, null), Anchors.none().issuedOn(day("20/03")), CALENDAR);

        assertThat(resolved.lastDay()).isEqualTo(day("15/04"));
    }

    @Test
    void recurringEndsAtItsHorizon() {
        var deadline = monthly(true, day("20/02"));

        var resolved = Deadlines.resolve(deadline, Anchors.none().asOf(day("16/02")), CALENDAR);

        assertThat(codes(resolved)).containsExactly(Code.RECURRENCE_ENDED);
    }

    @Test
    void recurringWithoutAFirstDayGivesNoDay() {
        var deadline = Deadline.recurring("FREQ=MONTHLY", null, "hằng tháng");

        assertThat(codes(resolve(deadline))).containsExactly(Code.RECURS_WITHOUT_START);
    }

    @Test
    void explainsEveryStepInBothLanguages() {
        var resolved = resolve(Deadline.before(day("08/05"), "trước ngày 08/5/2022"));

        assertThat(resolved.texts(Locale.of("vi")))
                .containsExactly(
                        "“Trước ngày 08/05/2022” không tính ngày đó: ngày cuối cùng còn hạn là"
                                + " 07/05/2022.",
                        "07/05/2022 không phải ngày làm việc (thứ bảy): ngày làm việc cuối cùng là"
                                + " 06/05/2022.");
        assertThat(resolved.texts(Locale.ENGLISH))
                .last()
                .isEqualTo(
                        "07/05/2022 is not a working day (Saturday): the last working day is"
                                + " 06/05/2022.");
    }

    @Test
    void saysWhenTheCalendarDoesNotKnowTheYear() {
        var resolved = resolve(Deadline.by(LocalDate.parse("2023-04-03"), ""));

        assertThat(codes(resolved)).containsExactly(Code.BY_DATE, Code.YEAR_UNKNOWN);
    }

    private static Deadline monthly(boolean inclusive, @Nullable LocalDate horizon) {
        return new Deadline(
                Kind.RECURRING,
                "ngày 15 hằng tháng",
                day("15/01"),
                inclusive,
                null,
                null,
                null,
                "FREQ=MONTHLY;BYMONTHDAY=15",
                horizon);
    }

    private static Resolution resolve(Deadline deadline) {
        return Deadlines.resolve(deadline, Anchors.none(), CALENDAR);
    }

    private static List<Code> codes(Resolution resolution) {
        return resolution.explanation().stream().map(ExplanationStep::code).toList();
    }
}
