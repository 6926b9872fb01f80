package vn.trienkhai.directive.reader.words;

import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Letters;

/**
 * Reads the words of times that a scanner spoilt. It reads an italic t as f or loses it, an n as h,
 * and no syllable of the language is spelled so; a word that is one too is mended only before what
 * can stand behind a time.
 */
final class BlurredTimes {

    private static final int LONGEST = 6;

    private BlurredTimes() {}

    /** The word meant by the first of two, null when nothing is to be mended. */
    static @Nullable String mended(String word, String next, boolean scanned) {
        return switch (word) {
            case "frong", "irong", "lrong" -> "trong";
            case "rong" -> isUnit(next) ? "trong" : null;
            case "frước", "írước", "lrước", "trưóc", "truớc" -> "trước";
            case "rước" -> isDay(next) ? "trước" : null;
            case "hăng", "hãng", "hẵng", "hẳng" -> isUnit(next) ? "hằng" : null;
            case "ngàv", "nqày" -> isNumber(next) ? "ngày" : null;
            default ->
                    isDayMisread(word) && isNumber(next)
                            ? "ngày"
                            : scanned && word.length() < LONGEST ? inOtherMarks(word, next) : null;
        };
    }

    /** "ngẩy 5", "thãng 6", "nậm 2026": the letters stayed. */
    private static @Nullable String inOtherMarks(String word, String next) {
        if ("dđhnt".indexOf(word.charAt(0)) < 0) {
            return null;
        }
        return switch (Letters.bare(word)) {
            case "NGAY" -> isNumber(next) && !word.equals("ngay") ? "ngày" : null;
            case "THANG" -> isNumber(next) && !word.equals("thang") ? "tháng" : null;
            case "NAM" ->
                    isNumber(next) && next.length() == 4 && !word.equals("nam") ? "năm" : null;
            case "HANG" -> isUnit(next) ? "hằng" : null;
            case "TRONG" -> isUnit(next) ? "trong" : null;
            case "DEN" -> isUnit(next) || isDay(next) || next.equals("hết") ? "đến" : null;
            case "TRUOC" -> isDay(next) ? "trước" : null;
            default -> null;
        };
    }

    /** "hgày", "bgày": no syllable but ngày ends so. */
    private static boolean isDayMisread(String word) {
        return word.length() == 4 && word.endsWith("gày") && word.charAt(0) != 'n';
    }

    private static boolean isDay(String word) {
        return word.equals("ngày") || isNumber(word);
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private static boolean isUnit(String word) {
        return switch (word) {
            case "ngày", "tuần", "tháng", "quý", "năm" -> true;
            default -> false;
        };
    }
}
