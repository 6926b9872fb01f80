package vn.trienkhai.directive.reader.recipient;

import java.util.regex.Pattern;
import vn.trienkhai.directive.reader.Letters;

/** What a scanner saw of a signature or a stamp behind the items of a list of recipients. */
final class Strays {

    private static final int SHORT = 3;

    /** The end of an item: a semicolon, a bracket with a purpose or a number of copies. */
    private static final Pattern END = Pattern.compile(";|\\)[;.,]{0,2}");

    /** A line of several items. */
    private static final Pattern MORE =
            Pattern.compile("[;,.:)] {0,2}[-+] ?\\p{L}|\\S - ?\\p{Lu}\\p{Ll}");

    private static final Pattern LETTERS = Pattern.compile("[\\p{L} ,;.+_-]+");

    private static final Pattern ABOVE =
            Pattern.compile("[^\\p{L}]{0,3}NHU ?TREN(?=[^A-Z])[;:.,]?");

    /** The post of a signature. */
    private static final Pattern POST =
            Pattern.compile("BI THU|THU THUONG|CHU TICH|CUC TRUONG|VU TRUONG|GIAM DOC|CHU NHIEM");

    private static final Pattern ARCHIVE = Pattern.compile("[^\\p{L}]{0,3}L[uư]u\\b");

    /** "(3b)": how many copies are kept, the end of the line of the archive. */
    private static final Pattern COPIES = Pattern.compile("\\(\\s?\\d{1,3}\\s?\\p{L}?\\)\\.?");

    /** A name or a word goes on: small letters that make a syllable of their own. */
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}])\\p{L}?\\p{Ll}{2,}");

    private Strays() {}

    /** Where the item of a line ends before strays, its length when there are none. */
    static int start(String line) {
        if (isStray(line) && !LETTERS.matcher(line).matches()) {
            return 0;
        }
        if (MORE.matcher(line).find()) {
            return line.length();
        }
        var copies = COPIES.matcher(line);
        var archive = ARCHIVE.matcher(line).lookingAt();
        if (archive && copies.find()) {
            return copies.end();
        }
        var above = ABOVE.matcher(Letters.bare(line));
        if (line.length() == Letters.bare(line).length() && above.lookingAt()) {
            return above.end();
        }
        var post = POST.matcher(Letters.bare(line));
        if (line.length() == Letters.bare(line).length() && post.find()) {
            var cut = start(line, post.start());
            if (cut > 0) {
                return cut;
            }
        }
        var end = END.matcher(line);
        while (end.find()) {
            var inside = archive && line.charAt(end.start()) == ';';
            if (!inside && isStray(line.substring(end.end()))) {
                return end.end();
            }
        }
        return line.length();
    }

    /** Behind the comma or full stop before a post in capitals; -1 when the post is an item's. */
    private static int start(String line, int post) {
        var cut = Math.max(line.lastIndexOf(", ", post), line.lastIndexOf(". ", post));
        return cut > 0 && Letters.areCapitals(line, cut, line.length()) ? cut + 1 : -1;
    }

    /** Capitals of a post, or pieces too short for words. */
    private static boolean isStray(String rest) {
        var letters = rest.replaceAll("[^\\p{L}]", "");
        return !letters.isEmpty()
                && rest.indexOf(';') < 0
                && (letters.length() <= SHORT
                        || (letters.length() > 2 * SHORT && Letters.areCapitals(letters))
                        || !WORD.matcher(rest).find());
    }
}
