package vn.trienkhai.directive.reader;

import java.util.regex.Pattern;

/**
 * Tells a text layer that a scanner made: words that every official form prints alike, the motto
 * and "Nơi nhận", are misspelled in it.
 */
final class Scan {

    private static final int HEAD = 3000;

    /** The motto in bare letters, as far as a scanner leaves it recognisable. */
    private static final Pattern MOTTO =
            Pattern.compile("CONG .{0,3}HOA.{0,4}XA.{0,3}H[O0]I.{0,14}NGHIA.{0,12}NAM");

    private static final Pattern SPELLED =
            Pattern.compile(
                    "CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String[] LISTS = {"noi nhận", "noi nhan", "nơi nhân", "nơi nhan"};

    private Scan() {}

    static boolean made(String flow, String low) {
        return hasMisspelledMotto(flow) || hasMisspelledList(low);
    }

    private static boolean hasMisspelledMotto(String flow) {
        var head = flow.substring(0, Math.min(flow.length(), HEAD));
        var bare = Letters.bare(head);
        if (bare.length() != head.length()) {
            return false;
        }
        var motto = MOTTO.matcher(bare);
        return motto.find()
                && !SPELLED.matcher(head).region(motto.start(), motto.end()).lookingAt();
    }

    /** At the beginning of a line, with or without marks before it. */
    private static boolean hasMisspelledList(String low) {
        for (var list : LISTS) {
            for (var at = low.indexOf(list); at >= 0; at = low.indexOf(list, at + 1)) {
                var line = low.lastIndexOf('\n', at) + 1;
                if (at - line < 4) {
                    return true;
                }
            }
        }
        return false;
    }
}
