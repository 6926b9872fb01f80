package vn.trienkhai.directive.reader.upload;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Recognises Vietnamese that was typed for fonts of TCVN 5712 (TCVN3, ABC) or VNI: in Unicode its
 * letters show as Latin letters and signs that no Vietnamese word has.
 */
final class LegacyFonts {

    /**
     * Signs that stand inside words only there: ® for đ, § for Đ, µ for à, ¬ for ơ, soft hyphen for
     * ư.
     */
    private static final Pattern TCVN3 =
            Pattern.compile(
                    "[\\p{L}\\u00AD][®µ¸¶·¹¨»¾¼½Æ©ª«¬\\u00AD×÷ÞßÖÐ]|[®§µ¸¶·¹¨»¾¼½©ª«¬\\u00AD×÷ÞßÖÐ]\\p{L}");

    /** A vowel followed by its mark as a letter of its own: aø aù aû aõ aï, aâ aê, öô. */
    private static final Pattern VNI =
            Pattern.compile(
                    "[AEOUYaeouy][ØÙÛÕÏÁÀÅÃÄÉÈÚÜËÂÊøùûõïáàåãäéèúüëâê]|[Ññ][AaOoEeUu]|[öÖ][ôÔøùûõïØÙÛÕÏ]");

    private static final Pattern UNICODE = Pattern.compile("[ĂăĐđƠơƯư\\u1EA0-\\u1EF9]");
    private static final int ENOUGH = 8;
    private static final int LOOKED_AT = 200_000;

    private LegacyFonts() {}

    /** The name of the encoding, if the text is in one. */
    static Optional<String> in(String text) {
        var part = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
        var unicode = count(UNICODE, part);
        var tcvn3 = count(TCVN3, part);
        var vni = count(VNI, part);
        if (Math.max(tcvn3, vni) < ENOUGH || unicode * 4 > Math.max(tcvn3, vni)) {
            return Optional.empty();
        }
        return Optional.of(tcvn3 >= vni ? "TCVN3 (ABC)" : "VNI");
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().limit(100_000).count();
    }
}
