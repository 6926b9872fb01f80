package vn.trienkhai.directive.reader.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.words.Tokens;
import vn.trienkhai.platform.time.Deadline.Kind;
import vn.trienkhai.platform.time.Deadline.Unit;

/**
 * Times that are counted: "trong thời hạn 05 ngày làm việc kể từ …", "trong 24 giờ", "trong 02
 * tuần". Deadlines are days: hours are the days they reach into, weeks seven days, years twelve
 * months.
 */
final class CountRules {

    private static final int ANCHOR = 14;
    private static final int ACT = 5;
    private static final int HOURS = 24;
    private static final int WEEK = 7;
    private static final int YEAR = 12;

    private CountRules() {}

    /** So many days or months, and the word after them. */
    private record Count(int amount, Unit unit, int end) {

        @Nullable LocalDate from(LocalDate day) {
            return switch (unit) {
                case DAYS -> day.plusDays(amount);
                case MONTHS -> day.plusMonths(amount);
                case WORKING_DAYS -> null;
            };
        }
    }

    static int within(DueText text, int i) {
        var tokens = text.tokens;
        var start = DueWords.SPAN.at(tokens, i);
        var at = i + start + DueWords.AT_MOST.at(tokens, i + start);
        var count = start == 0 && tokens.gap(i) != ':' ? null : count(tokens, at);
        if (count == null) {
            return i;
        }
        var many = DueWords.COUNTED_FROM.at(tokens, count.end());
        var from = count.end() + many;
        if (many == 0) {
            return start == 0 ? i : open(text, i, count);
        }
        if (from >= tokens.count() || tokens.is(from, "năm")) {
            return i; // "05 năm, từ năm 2021": how long something lasts
        }
        var named = tokens.is(from, "ngày") ? text.moments.at(from) : null;
        return named == null || named.date() == null
                ? counted(text, i, from, count)
                : dated(text, i, named, count);
    }

    /** "kể từ ngày nhận …". */
    private static int counted(DueText text, int i, int from, Count count) {
        var tokens = text.tokens;
        var end = from + 1;
        while (end < Math.min(text.sentenceEnd, from + ANCHOR)
                && ",;.(".indexOf(tokens.gap(end)) < 0) {
            end++;
        }
        var valid = tokens.is(i - 2, "hiệu") && tokens.is(i - 1, "lực");
        if (!valid && !(isOfCitizens(tokens, from, end) && tokens.gap(i) == '(')) {
            text.dues.within(
                    i, end, count.amount(), count.unit(), tokens.text(from, end), "within days of");
        }
        return end;
    }

    /** "kể từ ngày 01/3/2024": the day can be counted, working days only with their calendar. */
    private static int dated(DueText text, int i, Moment from, Count count) {
        var day = from.date() == null ? null : count.from(from.date());
        var due = new Moment(Kind.DATE, day, from.yearly(), from.end());
        if (!isTerm(text, i, count) || text.isPast(day == null ? from : due)) {
            return from.end();
        }
        if (day == null) {
            open(text, i, from.end(), count);
        } else {
            text.dues.moment(i, from.end(), due, true, 0.75, "counted from a day");
        }
        return from.end();
    }

    /** "phải trả lời trong thời hạn 05 ngày làm việc.": nobody says from when. */
    private static int open(DueText text, int i, Count count) {
        var tokens = text.tokens;
        var ends = count.end() >= text.sentenceEnd || tokens.gap(count.end()) != ' ';
        if (!ends || !isTerm(text, i, count)) {
            return i;
        }
        open(text, i, count.end(), count);
        return count.end();
    }

    /** Something has to be done by then; not how long it takes. */
    private static boolean isTerm(DueText text, int i, Count count) {
        var from = Math.max(text.sentence, i - ACT);
        var acts = text.has(DueWords.FINISH, from, i) || text.has(DueWords.SEND, from, i);
        return text.inClause
                && !text.isFact(i)
                && (DueWords.TERM.at(text.tokens, i) > 0
                        || (count.unit() == Unit.WORKING_DAYS && !text.tokens.is(i, "sau"))
                        || (text.tokens.is(i, "trong") && acts));
    }

    private static void open(DueText text, int i, int end, Count count) {
        text.dues.within(i, end, count.amount(), count.unit(), null, "within days");
    }

    /** "05 ngày làm việc", "45 (bốn mươi lăm) ngày", "24 giờ", "02 tuần", "1 năm". */
    private static @Nullable Count count(Tokens tokens, int at) {
        var amount = amount(tokens.word(at));
        var k = at + 1;
        while (tokens.gap(k) == '('
                || (k > at + 1 && k < at + 6 && tokens.gap(k) == ' ' && !isUnit(tokens, k))) {
            k++;
        }
        if (amount <= 0) {
            return null;
        }
        return switch (tokens.word(k)) {
            case "ngày" ->
                    tokens.is(k + 1, "làm") && tokens.is(k + 2, "việc")
                            ? new Count(amount, Unit.WORKING_DAYS, k + 3)
                            : new Count(amount, Unit.DAYS, k + 1);
            case "giờ" -> new Count((amount + HOURS - 1) / HOURS, Unit.DAYS, k + 1);
            case "tuần" -> new Count(amount * WEEK, Unit.DAYS, k + 1);
            case "tháng" -> new Count(amount, Unit.MONTHS, k + 1);
            case "năm" -> new Count(amount * YEAR, Unit.MONTHS, k + 1);
            default -> null;
        };
    }

    private static boolean isUnit(Tokens tokens, int i) {
        return switch (tokens.word(i)) {
            case "ngày", "giờ", "tuần", "tháng", "năm" -> true;
            default -> false;
        };
    }

    /** "(trong thời hạn 05 ngày kể từ ngày nhận đơn)": the law's term for each case, said aside. */
    private static boolean isOfCitizens(Tokens tokens, int from, int end) {
        for (var i = from; i < end; i++) {
            if (tokens.is(i, "nhận") && (tokens.is(i + 1, "đơn") || tokens.is(i + 1, "hồ"))) {
                return true;
            }
        }
        return false;
    }

    private static int amount(String word) {
        if (word.isEmpty() || word.length() > 3) {
            return -1;
        }
        var value = 0;
        for (var k = 0; k < word.length(); k++) {
            var digit = word.charAt(k) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
