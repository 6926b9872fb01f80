package vn.trienkhai.directive.reader.upload;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.upload.NumberingPart.Level;
import vn.trienkhai.directive.reader.upload.NumberingPart.Listed;
import vn.trienkhai.directive.reader.upload.NumberingPart.Looks;

/**
 * The numbers Word shows before paragraphs (ECMA-376, 17.9): they stand nowhere in the text and are
 * counted as Word counts them. Lists of the same looks count on from each other, unless one says
 * where it starts.
 */
final class Numbering {

    private static final int LEVELS = NumberingPart.LEVELS;
    private static final int NOT_BEGUN = -1;

    private final NumberingPart part;
    private final Styles styles;
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    Numbering(NumberingPart part, Styles styles) {
        this.part = part;
        this.styles = styles;
    }

    static Numbering none() {
        return new Numbering(NumberingPart.none(), Styles.NONE);
    }

    /**
     * What stands before a paragraph; empty without a list. What it says itself counts before what
     * its style says (17.7.2); in which level of a list a style stands, the list says (17.9.23).
     *
     * @param level as the paragraph says; less than 0 where it does not
     */
    String next(@Nullable String style, @Nullable String ownList, int level) {
        var list = ownList == null ? styles.list(style) : ownList;
        if (level >= 0 || ownList != null) {
            return next(list, Math.max(0, level));
        }
        return next(list, levelOf(list, style));
    }

    private int levelOf(@Nullable String list, @Nullable String style) {
        var listed = part.list(list);
        if (listed != null) {
            for (var each : styles.family(style)) {
                for (int level = 0; level < LEVELS; level++) {
                    var look = look(listed, level);
                    if (look != null && each.equals(look.style)) {
                        return level;
                    }
                }
            }
        }
        return styles.level(style);
    }

    private String next(@Nullable String list, int level) {
        var listed = part.list(list);
        var look = listed == null || level >= LEVELS ? null : look(listed, level);
        if (list == null || listed == null || look == null) {
            return "";
        }
        var counts = count(list, listed, level, look);
        if (look.format.equals("bullet")) {
            return "- ";
        }
        var shown = look.text;
        for (int i = 0; i <= level; i++) {
            shown = shown.replace("%" + (i + 1), written(listed, i, counts[i], look.legal));
        }
        return shown.isBlank() ? "" : shown + " ";
    }

    private int[] count(String list, Listed listed, int level, Level look) {
        var counts = counters.computeIfAbsent(listed.looks, _ -> notBegun());
        var start = listed.starts.getOrDefault(level, look.start);
        var anew = begun.add(list + "/" + level) && listed.starts.containsKey(level);
        counts[level] = anew || counts[level] == NOT_BEGUN ? start : counts[level] + 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            var below = look(listed, deeper);
            if (below == null || level < below.restart) {
                counts[deeper] = NOT_BEGUN;
            }
        }
        return counts;
    }

    private static int[] notBegun() {
        var counts = new int[LEVELS];
        Arrays.fill(counts, NOT_BEGUN);
        return counts;
    }

    private @Nullable Level look(Listed listed, int level) {
        var own = listed.levels[level];
        var looks = own == null ? looks(listed) : null;
        return looks == null ? own : looks.levels[level];
    }

    /** Directly, or by the style that has the list (17.9.21). */
    private @Nullable Looks looks(Listed listed) {
        var looks = part.looks(listed.looks);
        if (looks == null || looks.link == null) {
            return looks;
        }
        var linked = part.list(styles.list(looks.link));
        return linked == null ? looks : part.looks(linked.looks);
    }

    /** A level that was passed over shows where it would have begun. */
    private String written(Listed listed, int level, int count, boolean legal) {
        var look = look(listed, level);
        var shown = count != NOT_BEGUN ? count : look == null ? 1 : look.start;
        return look == null || (legal && !look.format.equals("none"))
                ? Integer.toString(shown)
                : written(shown, look.format);
    }

    private static String written(int number, String format) {
        return switch (format) {
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letter(number, 'A');
            case "lowerLetter" -> letter(number, 'a');
            case "decimalZero" -> "%02d".formatted(number);
            case "none" -> "";
            default -> Integer.toString(number);
        };
    }

    private static String letter(int number, char first) {
        var place = Math.max(0, number - 1);
        return String.valueOf((char) (first + place % 26)).repeat(Math.min(9, place / 26 + 1));
    }

    private static String roman(int number) {
        var signs = new String[] {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        var values = new int[] {100, 90, 50, 40, 10, 9, 5, 4, 1};
        var left = Math.min(number, 300);
        var shown = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            for (; left >= values[i]; left -= values[i]) {
                shown.append(signs[i]);
            }
        }
        return shown.toString();
    }
}
