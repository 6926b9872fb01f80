package vn.trienkhai.directive.reader.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.deadline.ReadDeadline.Every;
import vn.trienkhai.directive.reader.words.Phrases;
import vn.trienkhai.directive.reader.words.Tokens;
import vn.trienkhai.platform.time.Deadline.Kind;

/** Finds the days that come back in the words of a period, as far as they fit its length. */
final class ReturnDays {

    private static final int YEAR = 12;
    private static final List<Integer> EVERY = List.of();
    private static final Phrases BETWEEN = Phrases.of("cùng,của,mỗi,trong,hằng,hàng");

    private final Tokens tokens;
    private final Moments moments;
    private final Every every;

    ReturnDays(Tokens tokens, Moments moments, Every every) {
        this.tokens = tokens;
        this.moments = moments;
        this.every = every;
    }

    List<ReturnDay> in(int from, int end) {
        var days = new ArrayList<ReturnDay>();
        var i = from;
        while (i < end) {
            var day = every == Every.WEEKLY ? weekday(i) : day(i);
            if (day != null && day.end() <= end) {
                days.add(day);
            }
            i = day == null ? i + 1 : day.end();
        }
        return days;
    }

    /** "thứ Sáu", "thứ 6", "chủ nhật". */
    private @Nullable ReturnDay weekday(int i) {
        if (tokens.is(i, "chủ") && tokens.is(i + 1, "nhật")) {
            return new ReturnDay("SU", List.of(), 0, includes(i), i + 2);
        }
        var day =
                !tokens.is(i, "thứ")
                        ? null
                        : switch (tokens.word(i + 1)) {
                            case "hai", "2" -> "MO";
                            case "ba", "3" -> "TU";
                            case "tư", "4" -> "WE";
                            case "năm", "5" -> "TH";
                            case "sáu", "6" -> "FR";
                            case "bảy", "7" -> "SA";
                            default -> null;
                        };
        return day == null ? null : new ReturnDay(day, List.of(), 0, includes(i), i + 2);
    }

    private @Nullable ReturnDay day(int i) {
        return switch (tokens.word(i)) {
            case "ngày", "ngay", "mồng", "mùng" -> named(i);
            case "tháng" -> month(i);
            case "cuối", "hết" -> last(i);
            case "và" -> bare(i, i + 1);
            default -> dated(moments.at(i), i);
        };
    }

    /** "ngày 15 của tháng cuối quý", "ngày mồng 3", "ngày 15 tháng 6". */
    private @Nullable ReturnDay named(int i) {
        var moment = moments.at(i);
        return moment != null && moment.date() != null
                ? dated(moment, i)
                : bare(i, tokens.isNumber(i + 1) ? i + 1 : i + 2);
    }

    /** A day without a month; "ngày 15 và 30 hằng tháng" has two. */
    private @Nullable ReturnDay bare(int from, int at) {
        var day = "/-".indexOf(tokens.gap(at + 1)) < 0 ? Digits.number(tokens, at, 31) : -1;
        var k = tokens.is(at + 1, "của") ? at + 2 : at + 1;
        var month = tokens.is(k, "tháng");
        var months =
                day < 1 ? null : month ? ofPeriod(k + 1) : every == Every.MONTHLY ? EVERY : null;
        return months == null
                ? null
                : new ReturnDay(null, months, day, includes(from), month ? k + 2 : at + 1);
    }

    private @Nullable ReturnDay dated(@Nullable Moment moment, int i) {
        if (moment == null
                || moment.date() == null
                || !moment.yearly()
                || ReturnRule.months(every) == 1) {
            return null;
        }
        var date = moment.date();
        var day = moment.kind() == Kind.DATE ? date.getDayOfMonth() : ReturnDay.LAST;
        return new ReturnDay(null, List.of(date.getMonthValue()), day, includes(i), moment.end());
    }

    /** "tháng 6 và tháng 12 hằng năm": each by its last day, "trước tháng 12" by its first. */
    private @Nullable ReturnDay month(int i) {
        var month = Digits.number(tokens, i + 1, YEAR);
        if (month < 1 || ReturnRule.months(every) == 1 || Digits.year(tokens, i + 2) > 0) {
            return null;
        }
        var includes = includes(i);
        var day = includes ? ReturnDay.LAST : 1;
        return new ReturnDay(null, List.of(month), day, includes, i + 2);
    }

    /** "ngày làm việc cuối cùng của tháng", "cuối quý". */
    private @Nullable ReturnDay last(int i) {
        var k = i + 1;
        while (BETWEEN.has(tokens.word(k))) {
            k++;
        }
        var unit = Periods.unit(tokens.word(k));
        return unit == every && Digits.number(tokens, k + 1, 31) < 0
                ? new ReturnDay(null, months(0), ReturnDay.LAST, true, k + 1)
                : null;
    }

    /** "tháng cuối quý", "tháng sau", "tháng thứ hai"; null where only a person can tell. */
    private @Nullable List<Integer> ofPeriod(int i) {
        var monthly = every == Every.MONTHLY;
        return switch (tokens.word(i)) {
            case "sau", "tiếp", "kế", "liền" -> months(1);
            case "đầu" -> monthly ? null : months(1);
            case "cuối" -> monthly ? null : months(0);
            case "thứ" -> monthly ? null : counted(tokens.word(i + 1));
            default -> monthly ? EVERY : null;
        };
    }

    private @Nullable List<Integer> counted(String word) {
        var which = word.equals("nhất") ? 1 : Periods.count(word);
        return which < 1 || which > ReturnRule.months(every) ? null : months(which);
    }

    /** The first, second … month of every period, or with 0 the last. */
    private List<Integer> months(int which) {
        var length = ReturnRule.months(every);
        return length == 1
                ? EVERY
                : IntStream.rangeClosed(1, YEAR)
                        .filter(month -> month % length == which % length)
                        .boxed()
                        .toList();
    }

    /** "trước 15 giờ ngày …" still counts that day, "trước ngày …" does not. */
    private boolean includes(int i) {
        return !DueWords.BEFORE.before(tokens, i);
    }
}
