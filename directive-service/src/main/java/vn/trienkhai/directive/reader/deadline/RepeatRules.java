package vn.trienkhai.directive.reader.deadline;

import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.deadline.Periods.Period;
import vn.trienkhai.directive.reader.deadline.ReadDeadline.Every;
import vn.trienkhai.directive.reader.words.Tokens;

/**
 * Days that come back: "ngày 15 của tháng sau", "thứ Sáu hằng tuần", "ngày 15/6 và 15/12 hằng năm".
 */
final class RepeatRules {

    private static final int RUN = 14;
    private static final int LATER = 25;

    private RepeatRules() {}

    /** "vào ngày 15 của tháng sau", "đúng ngày mồng 3 hằng tháng", "tuần cuối cùng của quý". */
    static int dayOfPeriod(DueText text, int i) {
        var tokens = text.tokens;
        if (!DueWords.DAY.has(tokens.word(i)) || tokens.isNumber(i)) {
            return i;
        }
        var moment = text.moments.at(i);
        if (moment != null && moment.date() != null && !moment.yearly()) {
            return i;
        }
        var period = moment == null ? null : together(tokens, moment.end());
        period = period == null ? runsTo(tokens, i) : period;
        if (period == null) {
            return text.recurring >= 0 && text.dues.come(Every.WEEKLY) ? dayOfWeek(text, i) : i;
        }
        repeat(text, i, period, 0.88);
        return period.end();
    }

    /** "hằng tuần báo cáo trước 15 giờ thứ Sáu". */
    private static int dayOfWeek(DueText text, int i) {
        if (text.tokens.is(i, "thứ")) {
            text.dues.periodReaches(i + 2);
        }
        return i;
    }

    /** A day that belongs to a period told before it is no second deadline. */
    static void repeat(DueText text, int from, Period period, double sure) {
        if (text.recurring < 0 || text.absorbed) {
            text.dues.every(from, period.end(), period.every(), sure, "day of every period");
            text.recurring = -1;
            text.absorbed = false;
        } else {
            text.absorbed = true;
            text.dues.periodReaches(period.end());
        }
    }

    /** What the words right behind a day without a year say of its coming back. */
    static @Nullable Period behind(DueText text, Moment moment) {
        var tokens = text.tokens;
        var own =
                " (".indexOf(tokens.gap(moment.end())) < 0 ? null : together(tokens, moment.end());
        if (own != null) {
            var other = tokens.is(own.end(), "định") ? Periods.bare(tokens, own.end() + 2) : null;
            return other == null ? own : other;
        }
        return moment.date() == null ? null : severalDays(text, moment);
    }

    /** "15/6 và ngày 15/12 hằng năm": two days of a year are every half-year. */
    private static @Nullable Period severalDays(DueText text, Moment first) {
        var tokens = text.tokens;
        var count = 1;
        var end = first.end();
        while (count < 5) {
            var k = end + (tokens.is(end, "và") ? 1 : 0);
            k += tokens.is(k, "trước") ? 1 : 0;
            var next = text.moments.at(k);
            if (next == null || !next.yearly() || next.date() == null || next.end() <= end) {
                break;
            }
            end = next.end();
            count++;
        }
        var each = after(tokens, end);
        if (each == null || each.every() != Every.YEARLY || count == 1) {
            return later(text, end);
        }
        var every = count == 2 ? Every.HALF_YEARLY : count == 4 ? Every.QUARTERLY : Every.YEARLY;
        return new Period(every, each.end());
    }

    /** "trước ngày 15/6 (báo cáo …) và … hằng năm": the year is named at the end. */
    private static @Nullable Period later(DueText text, int from) {
        var tokens = text.tokens;
        for (var i = from; i < Math.min(text.sentenceEnd, from + LATER); i++) {
            if (tokens.gap(i) == ';') {
                return null;
            }
            var each = Periods.each(tokens, i);
            if (each != null && each.every() == Every.YEARLY && tokens.isNumber(i - 1)) {
                return new Period(Every.YEARLY, from);
            }
        }
        return null;
    }

    /** The same behind "và ngày 30", "và 30". */
    private static @Nullable Period together(Tokens tokens, int i) {
        var k = tokens.is(i, "và") ? i + 1 : i;
        k += k > i && tokens.is(k, "ngày") ? 1 : 0;
        return after(tokens, k > i && Digits.number(tokens, k, 31) > 0 ? k + 1 : i);
    }

    /** "hàng tháng", "của tháng sau", "tháng cuối quý" behind a bare day. */
    static @Nullable Period after(Tokens tokens, int i) {
        var k = tokens.is(i, "của") || tokens.is(i, "các") ? i + 1 : i;
        var each = Periods.each(tokens, k);
        if (each != null || !tokens.is(k, "tháng")) {
            return each;
        }
        return switch (tokens.word(k + 1)) {
            case "cuối", "đầu" -> ofQuarter(tokens, k + 2);
            case "sau", "tiếp", "kế", "trước", "liền", "báo", "đó" ->
                    new Period(tokens.is(k + 2, "quý") ? Every.QUARTERLY : Every.MONTHLY, k + 2);
            case "thứ" ->
                    Periods.count(tokens.word(k + 2)) > 0 || tokens.is(k + 2, "nhất")
                            ? ofQuarter(tokens, k + 3)
                            : null;
            default -> null;
        };
    }

    /** "(cùng) (của) (mỗi) quý", "kỳ". */
    private static @Nullable Period ofQuarter(Tokens tokens, int from) {
        for (var k = from; k < from + 4; k++) {
            if (tokens.is(k, "quý") || tokens.is(k, "mỗi")) {
                return new Period(Every.QUARTERLY, k + 1);
            }
            if (!tokens.is(k, "cùng") && !tokens.is(k, "của") && !tokens.is(k, "trong")) {
                return null;
            }
        }
        return null;
    }

    /** "15 giờ 00 thứ Sáu hằng tuần", "ngày làm việc cuối cùng của tháng". */
    static @Nullable Period runsTo(Tokens tokens, int from) {
        var last = false;
        for (var i = from; i < from + RUN && i < tokens.count(); i++) {
            var each = Periods.each(tokens, i);
            if (each != null) {
                return i == from ? null : each;
            }
            var unit = Periods.unit(tokens.word(i));
            if (last && i > from + 1 && isWhole(tokens, i) && unit != null) {
                return unit == Every.DAILY || unit == Every.YEARLY ? null : new Period(unit, i + 1);
            }
            if (Digits.year(tokens, i) > 0
                    || !(tokens.isNumber(i) || isOfTime(tokens, i))
                    || (i > from && ";.".indexOf(tokens.gap(i)) >= 0)) {
                return null;
            }
            last |= tokens.is(i, "cuối") || tokens.is(i, "đầu");
        }
        return null;
    }

    private static boolean isOfTime(Tokens tokens, int i) {
        return DueWords.CLOCK.has(tokens.word(i))
                || (tokens.is(i, "và") && tokens.is(i + 1, "thứ"));
    }

    /** "của quý" and not "của quý II". */
    private static boolean isWhole(Tokens tokens, int i) {
        return (tokens.is(i - 1, "của")
                        || tokens.is(i - 1, "trong")
                        || (tokens.is(i, "quý")
                                && (tokens.is(i - 1, "cuối") || tokens.is(i - 1, "đầu"))))
                && !tokens.isNumber(i + 1)
                && !"i ii iii iv cuối đầu thứ"
                        .contains(tokens.word(i + 1).isEmpty() ? "-" : tokens.word(i + 1));
    }
}
