package vn.trienkhai.directive.reader.deadline;

import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.deadline.ReadDeadline.Every;
import vn.trienkhai.directive.reader.words.Tokens;

/** Reads how often something comes back: "hàng quý", "6 tháng một lần", "3 tháng/lần". */
final class Periods {

    /** A period and the word after it. */
    record Period(Every every, int end) {}

    private Periods() {}

    /** "hàng tháng", "hằng năm", "mỗi quý". */
    static @Nullable Period each(Tokens tokens, int i) {
        var word = tokens.word(i);
        var torn = word.equals("hang") || word.equals("hăng");
        if (!torn && !word.equals("hàng") && !word.equals("hằng") && !word.equals("mỗi")) {
            return null;
        }
        var every = unit(torn ? spelled(tokens.word(i + 1)) : tokens.word(i + 1));
        if (every == null
                && (tokens.is(i + 1, "6") || tokens.is(i + 1, "06"))
                && tokens.is(i + 2, "tháng")) {
            return new Period(Every.HALF_YEARLY, i + 3);
        }
        if (every == null || tokens.gap(i + 1) != ' ') {
            return null;
        }
        var once = count(tokens.word(i + 2)) == 1 && tokens.is(i + 3, "lần");
        return new Period(every, once ? i + 4 : i + 2);
    }

    /** "3 tháng một lần", "01 lần/quý", "6 tháng/lần". */
    static @Nullable Period times(Tokens tokens, int i) {
        var count = count(tokens.word(i));
        if (count < 1) {
            return null;
        }
        if (tokens.is(i + 1, "lần")) {
            var unit = i + 2;
            unit +=
                    tokens.is(unit, "trong")
                                    || tokens.is(unit, "trên")
                                    || tokens.is(unit, "mỗi")
                                    || tokens.is(unit, "một")
                            ? 1
                            : 0;
            var every = unit(tokens.word(unit));
            if (every == Every.YEARLY && count(tokens.word(i)) == 2) {
                every = Every.HALF_YEARLY;
            }
            return every == null ? null : new Period(every, unit + 1);
        }
        var every = every(count, tokens.word(i + 1));
        var k = i + 2;
        if (every == null) {
            return null;
        }
        if (count(tokens.word(k)) == 1 && tokens.is(k + 1, "lần")) {
            return new Period(every, k + 2);
        }
        return tokens.is(k, "lần") && tokens.gap(k) == '/' ? new Period(every, k + 1) : null;
    }

    /** A bare "6 tháng", "quý", "năm" after "định kỳ" or in a place for times. */
    static @Nullable Period bare(Tokens tokens, int i) {
        var each = each(tokens, i);
        if (each != null) {
            return each;
        }
        var times = times(tokens, i);
        if (times != null) {
            return times;
        }
        var count = count(tokens.word(i));
        if (count > 0) {
            var every = every(count, tokens.word(i + 1));
            return every == null ? null : new Period(every, i + 2);
        }
        var every = unit(tokens.word(i));
        return every == null
                        || tokens.isNumber(i + 1)
                        || tokens.is(i + 1, "i")
                        || tokens.is(i + 1, "ii")
                        || tokens.is(i + 1, "iii")
                        || tokens.is(i + 1, "iv")
                ? null
                : new Period(every, i + 1);
    }

    private static @Nullable Every every(int count, String unit) {
        return switch (unit) {
            case "tháng" ->
                    switch (count) {
                        case 1 -> Every.MONTHLY;
                        case 3 -> Every.QUARTERLY;
                        case 6 -> Every.HALF_YEARLY;
                        case 12 -> Every.YEARLY;
                        default -> null;
                    };
            case "tuần" -> count == 1 ? Every.WEEKLY : null;
            case "ngày" -> count == 1 ? Every.DAILY : null;
            case "quý" -> count == 1 ? Every.QUARTERLY : null;
            case "năm" -> count == 1 ? Every.YEARLY : null;
            default -> null;
        };
    }

    /** A unit whose marks a scanner lost. */
    private static String spelled(String word) {
        return switch (word) {
            case "thang" -> "tháng";
            case "nam" -> "năm";
            case "tuan" -> "tuần";
            case "quy" -> "quý";
            case "ngay" -> "ngày";
            default -> word;
        };
    }

    static @Nullable Every unit(String word) {
        return switch (word) {
            case "ngày" -> Every.DAILY;
            case "tuần" -> Every.WEEKLY;
            case "tháng" -> Every.MONTHLY;
            case "quý" -> Every.QUARTERLY;
            case "năm" -> Every.YEARLY;
            default -> null;
        };
    }

    static int count(String word) {
        return switch (word) {
            case "một", "1", "01" -> 1;
            case "hai", "2", "02" -> 2;
            case "ba", "3", "03" -> 3;
            case "sáu", "6", "06" -> 6;
            case "12" -> 12;
            default -> -1;
        };
    }
}
