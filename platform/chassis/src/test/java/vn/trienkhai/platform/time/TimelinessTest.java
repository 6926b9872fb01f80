package vn.trienkhai.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trienkhai.platform.time.Spring2022.CALENDAR;
import static vn.trienkhai.platform.time.Spring2022.day;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Timeliness is a question about today. */
class TimelinessTest {

    @ParameterizedTest
    @CsvSource({
        "07/05, 28/04, ON_TIME, 4",
        "07/05, 29/04, NEAR_DUE, 3",
        "07/05, 03/05, NEAR_DUE, 3",
        "07/05, 05/05, NEAR_DUE, 1",
        "07/05, 06/05, NEAR_DUE, 0",
        "07/05, 07/05, NEAR_DUE, 0",
        "07/05, 08/05, OVERDUE, 0",
        "07/05, 10/05, OVERDUE, -2",
        "14/04, 07/04, ON_TIME, 4",
        "14/04, 11/04, NEAR_DUE, 3",
        "14/04, 15/04, OVERDUE, -1"
    })
    void openThingsStandByToday(String lastDay, String today, Timeliness expected, int left) {
        assertThat(Timeliness.of(day(lastDay), day(today), null, CALENDAR)).isEqualTo(expected);
        assertThat(Timeliness.workingDaysLeft(day(lastDay), day(today), CALENDAR)).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({"07/04, IN_TIME", "01/04, IN_TIME", "08/04, LATE"})
    void finishedThingsStandByTheDayTheyWereFinished(String finished, Timeliness expected) {
        assertThat(Timeliness.of(day("07/04"), day("01/12"), day(finished), CALENDAR))
                .isEqualTo(expected);
    }

    @Test
    void withoutADayThereIsNothingToMiss() {
        var none = Deadlines.resolve(Deadline.none(), Anchors.none(), CALENDAR);

        assertThat(Timeliness.of(none, day("01/12"), day("01/12"), CALENDAR))
                .isEqualTo(Timeliness.NO_DEADLINE);
    }

    @Test
    void theDayBeginsAtMidnightInVietnam() {
        var evening = Clock.fixed(Instant.parse("2022-04-07T16:59:59Z"), ZoneOffset.UTC);
        var midnight = Clock.fixed(Instant.parse("2022-04-07T17:00:00Z"), ZoneOffset.UTC);

        assertThat(VietnamTime.today(evening)).isEqualTo(day("07/04"));
        assertThat(VietnamTime.today(midnight)).isEqualTo(day("08/04"));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-04-08, ngày 08 tháng 4 năm 2022",
        "2022-02-03, ngày 03 tháng 02 năm 2022",
        "2022-11-20, ngày 20 tháng 11 năm 2022"
    })
    void officialDaysHaveZerosWhereOfficialTextHasThem(LocalDate day, String text) {
        assertThat(VietnamTime.officialText(day)).isEqualTo(text);
    }
}
