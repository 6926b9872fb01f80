package vn.trienkhai.directive.reader.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.words.Tokens;
import vn.trienkhai.platform.time.Deadline.Kind;

/** Reads days: "ngày 15/4", "15 và 16 tháng 12", "17h00 ngày 15 tháng 4 năm 2026". */
final class Days {

    private final Tokens tokens;
    private final @Nullable LocalDate issued;

    Days(Tokens tokens, @Nullable LocalDate issued) {
        this.tokens = tokens;
        this.issued = issued;
    }

    /** "17 giờ 00 phút, ngày …", "17h00 ngày …" or a bare "15/4/2022". */
    @Nullable Moment clock(int i) {
        if (!tokens.isNumber(i)) {
            return null;
        }
        for (var k = i; k < i + 8 && !tokens.is(k, "kể"); k++) {
            if (tokens.is(k, "ngày") && hours(i, k)) {
                return day(k + 1, true);
            }
        }
        var marked = "/-.".indexOf(tokens.gap(i + 1)) >= 0;
        var spelled = tokens.is(i + 1, "tháng") && tokens.isNumber(i + 2) && year(i + 3);
        return marked || spelled ? day(i, false) : null;
    }

    private boolean year(int i) {
        return tokens.is(i, "năm") && year4(i + 1) > 0;
    }

    private boolean hours(int from, int to) {
        for (var k = from; k < to; k++) {
            var word = tokens.word(k);
            if (word.equals("giờ")
                    || (word.indexOf('h') > 0 && tokens.isNumber(k))
                    || word.equals("h")) {
                return true;
            }
        }
        return false;
    }

    /** "trước 17 giờ ngày …": until that hour the day itself still counts. */
    static boolean isHour(Tokens tokens, int i) {
        return tokens.isNumber(i) && (tokens.is(i + 1, "giờ") || tokens.word(i).indexOf('h') > 0);
    }

    @Nullable Moment day(int i, boolean named) {
        var day = number(i, 31);
        if (day < 1) {
            return null;
        }
        var later = laterDay(i, day);
        if (later > 0) {
            return day(later, named);
        }
        var separator = tokens.gap(i + 1);
        if (separator == '/' || separator == '-' || (separator == '.' && tokens.isNumber(i + 1))) {
            return dayByMarks(i, day, separator, named);
        }
        if (separator == ' ' && (tokens.is(i + 1, "tháng") || tokens.is(i + 1, "thang"))) {
            var month = number(i + 2, 12);
            if (month < 1) {
                return null;
            }
            return tokens.gap(i + 3) == '/' && year4(i + 3) > 0
                    ? of(day, month, year4(i + 3), i + 4)
                    : withYear(i + 3, day, month);
        }
        return named ? new Moment(Kind.DATE, null, true, i + 1) : null;
    }

    /** The last of "15, 16/12/2025", "15 - 17/12", "15 và 16 tháng 12"; -1 for one day. */
    private int laterDay(int i, int day) {
        var next = tokens.is(i + 1, "và") || tokens.is(i + 1, "đến") ? i + 2 : i + 1;
        var mark = tokens.gap(i + 1);
        if (next == i + 1 && mark != ',' && mark != '-') {
            return -1;
        }
        var dated =
                tokens.gap(next + 1) == '/'
                        || (tokens.is(next + 1, "tháng") && tokens.isNumber(next + 2));
        return dated && number(next, 31) > day ? next : -1;
    }

    private @Nullable Moment dayByMarks(int i, int day, char separator, boolean named) {
        var month = number(i + 1, 12);
        if (month < 1) {
            return null;
        }
        if (tokens.gap(i + 2) == separator && year4(i + 2) > 0) {
            return of(day, month, year4(i + 2), i + 3);
        }
        if (tokens.gap(i + 2) == separator && tokens.isNumber(i + 2)) {
            return null;
        }
        return named || separator == '/' ? withYear(i + 2, day, month) : null;
    }

    private @Nullable Moment withYear(int i, int day, int month) {
        if (tokens.is(i, "năm") && tokens.gap(i) == ' ' && year4(i + 1) > 0) {
            return of(day, month, year4(i + 1), i + 2);
        }
        var found = of(day, month, guess(day, month), i);
        return found == null ? null : new Moment(found.kind(), found.date(), true, i);
    }

    /** A day without a year is the next one after the document was issued. */
    int guess(int day, int month) {
        if (issued == null) {
            return 2000;
        }
        var early =
                month < issued.getMonthValue()
                        || (month == issued.getMonthValue() && day < issued.getDayOfMonth());
        return issued.getYear() + (early ? 1 : 0);
    }

    private static @Nullable Moment of(int day, int month, int year, int end) {
        try {
            return new Moment(Kind.DATE, LocalDate.of(year, month, day), false, end);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private int number(int i, int most) {
        return Digits.number(tokens, i, most);
    }

    private int year4(int i) {
        return Digits.year(tokens, i);
    }
}
