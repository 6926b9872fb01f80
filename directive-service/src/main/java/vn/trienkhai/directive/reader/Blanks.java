package vn.trienkhai.directive.reader;

import java.util.List;
import java.util.regex.Pattern;

/** Which characters are blank, invisible or look like others. */
final class Blanks {

    /** An HTML entity and what it stands for. */
    record Entity(String name, char text) {}

    static final List<Entity> ENTITIES =
            List.of(
                    new Entity("&nbsp;", ' '),
                    new Entity("&amp;", '&'),
                    new Entity("&lt;", '<'),
                    new Entity("&gt;", '>'),
                    new Entity("&quot;", '"'),
                    new Entity("&#39;", '\''));

    private static final int LONGEST_PAGE_MARK = 30;
    private static final Pattern PAGE_MARK =
            Pattern.compile("-{2,3} ?(?:PAGE|Page|TRANG|Trang)(?: [A-Z\\d/]{1,7}){0,2} ?-{2,3}");

    private Blanks() {}

    /** Letters and digits that no rule of cleaning touches. */
    static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || (c >= '\u1E00' && c < '\u1F00')
                || (c >= '\u00C0' && c < '\u0250' && c != '\u00D0' && c != '\u00F0');
    }

    static boolean isLineFeed(char c) {
        return c == '\n'
                || c == '\r'
                || c == '\f'
                || c == '\u000B'
                || c == '\u0085'
                || c == '\u2028'
                || c == '\u2029';
    }

    static boolean isBlank(char c) {
        return c == '\u00A0'
                || (c >= '\u2000' && c <= '\u200A')
                || c == '\u202F'
                || c == '\u205F'
                || c == '\u3000'
                || c < ' ';
    }

    /** Zero width, direction marks, soft hyphen, byte order mark. */
    static boolean isInvisible(char c) {
        return c == '\u00AD'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2069')
                || c == '\uFEFF'
                || c == '\u007F';
    }

    /** Marks and halves that make one letter with what stands before them. */
    static boolean joins(char c) {
        var type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || Character.isLowSurrogate(c);
    }

    static boolean breaksLine(String tag) {
        return tag.startsWith("br")
                || tag.equals("/p")
                || tag.equals("/div")
                || tag.equals("/tr")
                || tag.equals("/td")
                || tag.equals("/th")
                || tag.equals("/li")
                || tag.equals("hr");
    }

    /** "--- PAGE 3 ---", as converters write between two pages. */
    static boolean isPageMark(CharSequence text, int from) {
        return text.length() - from <= LONGEST_PAGE_MARK
                && text.charAt(from) == '-'
                && PAGE_MARK.matcher(text).region(from, text.length()).matches();
    }

    /** Whether only dashes, dots and the like stand from there on. */
    static boolean isRule(CharSequence text, int from) {
        for (var i = from; i < text.length(); i++) {
            if ("-–—=_.:~*+• ".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
