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

    private static final Pattern PARTY =
            Pattern.compile("(?<![A-Z])[DÐĐ]ANG CONG SAN VIET NAM(?![A-Z])");
    private static final String SPELLED_PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM";

    private static final int REACH = 200_000;
    private static final String[] WORDS = {
        "tô chức",
        "tồ chức",
        "thâm quyền",
        "thẩm quyên",
        "tông hợp",
        "tồng hợp",
        "phô biến",
        "triên khai",
        "tiền độ thực",
        "nguôn lực",
        "kiêm tra",
        "quyêt định",
    };

    private static final Pattern LIST =
            Pattern.compile("(?m)^[^\\p{L}\\n]{0,3}(?!nơi nhận)" + Marks.LIST);

    private Scan() {}

    static boolean made(String flow, String low) {
        return hasMisspelledMotto(flow) || hasMisspelledList(low) || hasMisspelledWords(low);
    }

    /** Two words of every directive without a mark, as nobody types them. */
    private static boolean hasMisspelledWords(String low) {
        var reach = low.length() > REACH ? low.substring(0, REACH) : low;
        var many = 0;
        for (var word : WORDS) {
            many += reach.contains(word) ? 1 : 0;
        }
        return many > 1;
    }

    private static boolean hasMisspelledMotto(String flow) {
        var head = flow.substring(0, Math.min(flow.length(), HEAD));
        var bare = Letters.bare(head);
        if (bare.length() != head.length()) {
            return false;
        }
        var motto = MOTTO.matcher(bare);
        if (motto.find() && !SPELLED.matcher(head).region(motto.start(), motto.end()).lookingAt()) {
            return true;
        }
        var party = PARTY.matcher(bare);
        return party.find()
                && Letters.areCapitals(head, party.start(), party.end())
                && !head.startsWith(SPELLED_PARTY, party.start());
    }

    /** At the beginning of a line, with or without marks before it. */
    private static boolean hasMisspelledList(String low) {
        return LIST.matcher(low).find();
    }
}
