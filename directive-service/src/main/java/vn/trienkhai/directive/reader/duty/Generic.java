package vn.trienkhai.directive.reader.duty;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names that mean all bodies of a level and so nobody in particular: "các bộ, ngành, địa phương".
 */
final class Generic {

    private static final Pattern BLANKS = Pattern.compile("[\\s,;]+");

    private static final Set<String> WORDS =
            new HashSet<>(
                    Arrays.asList(
                            BLANKS.split(
                                    """
                                    các bộ ngành sở ban cơ quan đơn vị địa phương tổ chức đoàn thể cấp có liên khác và
                                    cá nhân năng tỉnh trung ương những nghiệp vụ doanh chuyên môn thẩm quyền hữu
                                    """)));

    private Generic() {}

    /** "các cơ quan chức năng": whoever is concerned, and no class by its kind. */
    static boolean isConcerned(String name) {
        return is(name) && name.endsWith("chức năng");
    }

    /** "các cơ quan, đơn vị": not even a level is named, as "các bộ, ngành" names one. */
    static boolean isUnits(String name) {
        var low = name.toLowerCase(Locale.ROOT);
        return is(name) && !low.startsWith("các bộ") && !low.startsWith("các sở");
    }

    static boolean is(String name) {
        return Arrays.stream(BLANKS.split(name.toLowerCase(Locale.ROOT))).allMatch(WORDS::contains);
    }
}
