package vn.trienkhai.directive.reader.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.words.Tokens;
import vn.trienkhai.platform.time.Deadline.Kind;

/** Reads days, months, quarters, half-years and years as official texts write them. */
final class Moments {

    private static final String[] ROMAN = {"i", "ii", "iii", "iv"};

    private final Tokens tokens;
    private final @Nullable LocalDate issued;

    Moments(Tokens tokens, @Nullable LocalDate issued) {
        this.tokens = tokens;
        this.issued = issued;
    }

    /** The moment that begins at word {@code i}, null when none does. */
    @Nullable Moment at(int i) {
        return switch (tokens.word(i)) {
            case "ngày" -> day(i + 1, true);
            case "tháng" -> month(i + 1);
            case "quý", "qúy", "quí" -> quarter(i + 1);
            case "năm" -> year(i + 1);
            case "cuối", "đầu", "hết" -> edge(i);
            case "giữa" -> tokens.is(i + 1, "tháng") ? month(i + 2) : null;
            case "6", "06", "sáu" -> half(i);
            default -> Digits.shortMonth(tokens, i) > 0 ? shortMonth(i) : years(i);
        };
    }

    /** "T12/2025". */
    private @Nullable Moment shortMonth(int i) {
        return tokens.gap(i + 1) == '/' && year4(i + 1) > 0
                ? period(Kind.MONTH, i + 1, Digits.shortMonth(tokens, i))
                : null;
    }

    /**
     * What a place for the time can hold besides: "Năm 2025 - 2030" and "Giai đoạn 2026-2030" (the
     * last year), "11/2025", a year alone.
     */
    @Nullable Moment span(int i) {
        var from = tokens.is(i, "giai") && tokens.is(i + 1, "đoạn") ? i + 2 : i;
        from += tokens.is(from, "năm") ? 1 : 0;
        if (year4(from) > 0 && isPlainYear(from)) {
            var last = tokens.gap(from + 1) == '-' ? year4(from + 1) : -1;
            var end = last < 0 ? from + 1 : from + 2;
            var year = last < 0 ? year4(from) : last;
            return new Moment(Kind.YEAR, LocalDate.of(year, 12, 31), false, end);
        }
        var month = number(i, 12);
        return month > 0
                        && tokens.gap(i + 1) == '/'
                        && year4(i + 1) > 0
                        && tokens.gap(i + 2) != '/'
                        && tokens.gap(i) != '/'
                ? last(Kind.MONTH, year4(i + 1), month, false, i + 2)
                : at(i);
    }

    /** Not a piece of a symbol or of another date. */
    private boolean isPlainYear(int i) {
        return tokens.gap(i) != '/' && tokens.gap(i + 1) != '/' && tokens.gap(i) != '.';
    }

    /** "hai năm 2024 - 2025". */
    private @Nullable Moment years(int i) {
        var last = tokens.is(i + 1, "năm") && tokens.gap(i + 3) == '-' ? year4(i + 3) : -1;
        return last < 0 || year4(i + 2) < 0
                ? clock(i)
                : new Moment(Kind.YEAR, LocalDate.of(last, 12, 31), false, i + 4);
    }

    /** "17 giờ 00 phút, ngày …", "17h00 ngày …" or a bare "15/4/2022". */
    private @Nullable Moment clock(int i) {
        if (!tokens.isNumber(i)) {
            return null;
        }
        for (var k = i; k < i + 8 && !tokens.is(k, "kể"); k++) {
            if (tokens.is(k, "ngày") && hours(i, k)) {
                return day(k + 1, true);
            }
        }
        return tokens.gap(i + 1) == '/' || tokens.gap(i + 1) == '-' || tokens.gap(i + 1) == '.'
                ? day(i, false)
                : null;
    }

    private boolean hours(int from, int to) {
        for (var k = from; k < to; k++) {
            var word = tokens.word(k);
            if (word.equals("giờ") || word.indexOf('h') > 0 || word.equals("h")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Moment day(int i, boolean named) {
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
        if (separator == ' ' && tokens.is(i + 1, "tháng")) {
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
    private int guess(int day, int month) {
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

    private @Nullable Moment month(int i) {
        var month = number(i, 12);
        if (month < 1) {
            return null;
        }
        var end = i + 1;
        for (var next = listed(end); next > 0; next = listed(end)) {
            var later = number(next, 12);
            if (later <= month || isDayMonth(next)) {
                break;
            }
            month = later;
            end = next + 1;
        }
        return period(Kind.MONTH, end, month);
    }

    private boolean isDayMonth(int i) {
        return tokens.gap(i + 1) == '/' && year4(i + 1) < 0;
    }

    /** The word of the next one in "tháng 4, 5", "quý III và IV", "tháng 9 - 10"; -1 for none. */
    private int listed(int i) {
        if (tokens.is(i, "và")) {
            return i + 1;
        }
        var mark = tokens.gap(i);
        return mark == ',' || mark == '-' ? i : -1;
    }

    private @Nullable Moment quarter(int i) {
        var quarter = quarterNumber(i);
        if (quarter < 1) {
            return null;
        }
        var end = i + 1;
        for (var next = listed(end); next > 0; next = listed(end)) {
            var later = quarterNumber(next);
            if (later <= quarter) {
                break;
            }
            quarter = later;
            end = next + 1;
        }
        return period(Kind.QUARTER, end, quarter * 3);
    }

    private int quarterNumber(int i) {
        for (var k = 0; k < ROMAN.length; k++) {
            if (tokens.is(i, ROMAN[k])) {
                return k + 1;
            }
        }
        return number(i, 4);
    }

    /** A month, or the last of several, and its year. */
    private @Nullable Moment period(Kind kind, int end, int month) {
        if ((tokens.gap(end) == '/' || tokens.gap(end) == '-' || tokens.gap(end) == '.')
                && year4(end) > 0) {
            return last(kind, year4(end), month, false, end + 1);
        }
        if (tokens.is(end, "năm") && year4(end + 1) > 0) {
            return last(kind, year4(end + 1), month, false, end + 2);
        }
        if (tokens.is(end, "năm") && issued != null && tokens.is(end + 1, "nay")) {
            return last(kind, issued.getYear(), month, false, end + 2);
        }
        if (tokens.gap(end) == '/' || (tokens.isNumber(end) && tokens.gap(end) == ' ')) {
            return null;
        }
        return last(kind, guess(28, month), month, true, end);
    }

    private static Moment last(Kind kind, int year, int month, boolean yearly, int end) {
        var first = LocalDate.of(year, month, 1);
        return new Moment(kind, first.plusMonths(1).minusDays(1), yearly, end);
    }

    private @Nullable Moment year(int i) {
        var year = year4(i);
        return year < 0 || (tokens.gap(i + 1) == '-' && year4(i + 1) > 0)
                ? null
                : new Moment(Kind.YEAR, LocalDate.of(year, 12, 31), false, i + 1);
    }

    /** "cuối tháng 6", "cuối năm 2025", "đầu quý II". */
    private @Nullable Moment edge(int i) {
        return switch (tokens.word(i + 1)) {
            case "tháng" -> month(i + 2);
            case "quý" -> quarter(i + 2);
            case "năm" -> year(i + 2);
            case "ngày" -> day(i + 2, true);
            default -> null;
        };
    }

    private @Nullable Moment half(int i) {
        if (!tokens.is(i + 1, "tháng") || !tokens.is(i + 3, "năm")) {
            return clock(i);
        }
        var first = tokens.is(i + 2, "đầu");
        if ((!first && !tokens.is(i + 2, "cuối")) || year4(i + 4) < 0) {
            return null;
        }
        return last(Kind.HALF_YEAR, year4(i + 4), first ? 6 : 12, false, i + 5);
    }

    private int number(int i, int most) {
        return Digits.number(tokens, i, most);
    }

    private int year4(int i) {
        return Digits.year(tokens, i);
    }
}
