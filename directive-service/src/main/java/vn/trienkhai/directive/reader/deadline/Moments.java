package vn.trienkhai.directive.reader.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.words.Tokens;
import vn.trienkhai.platform.time.Deadline.Kind;

/** Reads months, quarters, half-years and years, and leaves days to {@link Days}. */
final class Moments {

    private static final String[] ROMAN = {"i", "ii", "iii", "iv"};

    private final Tokens tokens;
    private final @Nullable LocalDate issued;
    private final Days days;

    Moments(Tokens tokens, @Nullable LocalDate issued) {
        this.tokens = tokens;
        this.issued = issued;
        this.days = new Days(tokens, issued);
    }

    /** The moment that begins at word {@code i}, null when none does. */
    @Nullable Moment at(int i) {
        return switch (tokens.word(i)) {
            case "ngày" -> days.day(isFirstTen(i + 1) ? i + 2 : i + 1, true);
            case "tháng", "thang" -> month(i + 1);
            case "quý", "qúy", "quí", "quy", "qui" -> quarter(i + 1);
            case "ngay" -> days.day(i + 1, false);
            case "nam", "năm" -> year(i + 1);
            case "cuối", "đầu", "hết" -> edge(i);
            case "sáng", "chiều", "tối", "trưa" ->
                    tokens.is(i + 1, "ngày") ? days.day(i + 2, true) : null;
            case "giữa" -> tokens.is(i + 1, "tháng") ? month(i + 2) : null;
            case "6", "06", "sáu" -> half(i);
            default -> Digits.shortMonth(tokens, i) > 0 ? shortMonth(i) : years(i);
        };
    }

    /** "ngày mồng 5". */
    private boolean isFirstTen(int i) {
        return tokens.is(i, "mồng") || tokens.is(i, "mùng");
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
                ? days.clock(i)
                : new Moment(Kind.YEAR, LocalDate.of(last, 12, 31), false, i + 4);
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
        var mark = tokens.gap(i);
        var and = tokens.is(i, "và");
        if (!and && mark != ',' && mark != '-') {
            return -1;
        }
        var next = and ? i + 1 : i;
        return tokens.is(next, "tháng") || tokens.is(next, "quý") || tokens.is(next, "quy")
                ? next + 1
                : next;
    }

    private @Nullable Moment quarter(int i) {
        var run = Digits.quarterOfYear(tokens, i);
        if (run > 0) {
            return last(Kind.QUARTER, run / 10, run % 10 * 3, false, i + 1);
        }
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
        return last(kind, days.guess(28, month), month, true, end);
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
            case "ngày" -> days.day(i + 2, true);
            default -> null;
        };
    }

    private @Nullable Moment half(int i) {
        if (!tokens.is(i + 1, "tháng") || !tokens.is(i + 3, "năm")) {
            return days.clock(i);
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
