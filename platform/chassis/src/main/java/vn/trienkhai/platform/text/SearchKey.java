package vn.trienkhai.platform.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text folded for searching: lower case, without tones and marks, đ as d, white space single. Never
 * for equality: HD and HĐ are different types of document.
 */
public final class SearchKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private SearchKey() {}

    public static String of(String text) {
        var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        var folded = bare.replace('đ', 'd').replace('Đ', 'D').replace('ð', 'd').replace('Ð', 'D');
        return SPACE.matcher(folded.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
