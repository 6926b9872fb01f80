package vn.trienkhai.directive.reader.upload;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The numbers Word shows before paragraphs (ECMA-376, 17.9): they stand nowhere in the text and are
 * counted as Word counts them.
 */
final class Numbering {

    static final Numbering NONE = new Numbering(Map.of(), Map.of());

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final int LEVELS = 9;
    private static final int LISTS = 10_000;

    private final Map<String, String> abstractOf;
    private final Map<String, Level[]> levels;
    private final Map<String, int[]> counters = new HashMap<>();

    private Numbering(Map<String, String> abstractOf, Map<String, Level[]> levels) {
        this.abstractOf = abstractOf;
        this.levels = levels;
    }

    /** How one level looks: {@code %1.} with its format, from where it counts. */
    private record Level(String format, String text, int start) {}

    static Numbering read(XMLStreamReader xml) throws XMLStreamException {
        var abstractOf = new HashMap<String, String>();
        var levels = new HashMap<String, Level[]>();
        var inAbstract = "";
        var num = "";
        var at = 0;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT || levels.size() > LISTS) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "abstractNum" -> {
                    inAbstract = attribute(xml, "abstractNumId");
                    levels.put(inAbstract, new Level[LEVELS]);
                }
                case "lvl" -> at = Math.clamp(number(attribute(xml, "ilvl")), 0, LEVELS - 1);
                case "start", "numFmt", "lvlText" ->
                        describe(
                                levels.get(inAbstract),
                                at,
                                xml.getLocalName(),
                                attribute(xml, "val"));
                case "num" -> {
                    num = attribute(xml, "numId");
                    inAbstract = "";
                }
                case "abstractNumId" -> abstractOf.put(num, attribute(xml, "val"));
                default -> {
                    // looks, not numbers
                }
            }
        }
        return new Numbering(abstractOf, levels);
    }

    private static void describe(Level @Nullable [] levels, int at, String what, String value) {
        if (levels == null) {
            return;
        }
        var known = levels[at] == null ? new Level("decimal", "", 1) : levels[at];
        levels[at] =
                switch (what) {
                    case "start" -> new Level(known.format, known.text, number(value));
                    case "numFmt" -> new Level(value, known.text, known.start);
                    default -> new Level(known.format, value, known.start);
                };
    }

    /** What stands before the next paragraph of this list and level; empty without a list. */
    String next(@Nullable String list, int level) {
        var lookup = list == null ? null : abstractOf.get(list);
        var looks = lookup == null ? null : levels.get(lookup);
        if (lookup == null || looks == null || level >= LEVELS || looks[level] == null) {
            return "";
        }
        var counts = counters.computeIfAbsent(lookup, _ -> new int[LEVELS]);
        counts[level] = counts[level] == 0 ? Math.max(1, looks[level].start) : counts[level] + 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            counts[deeper] = 0;
        }
        if (looks[level].format.equals("bullet")) {
            return "- ";
        }
        var shown = looks[level].text;
        for (int i = 0; i <= level; i++) {
            var format = looks[i] == null ? "decimal" : looks[i].format;
            shown = shown.replace("%" + (i + 1), written(Math.max(1, counts[i]), format));
        }
        return shown.isBlank() ? "" : shown + " ";
    }

    private static String written(int number, String format) {
        return switch (format) {
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letter(number, 'A');
            case "lowerLetter" -> letter(number, 'a');
            case "none" -> "";
            default -> Integer.toString(number);
        };
    }

    private static String letter(int number, char first) {
        return String.valueOf((char) (first + (number - 1) % 26))
                .repeat(Math.min(9, (number - 1) / 26 + 1));
    }

    private static String roman(int number) {
        var signs = new String[] {"X", "IX", "V", "IV", "I"};
        var values = new int[] {10, 9, 5, 4, 1};
        var left = Math.min(number, 300);
        var shown = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            for (; left >= values[i]; left -= values[i]) {
                shown.append(signs[i]);
            }
        }
        return shown.toString();
    }

    private static String attribute(XMLStreamReader xml, String name) {
        var value = xml.getAttributeValue(W, name);
        return value == null ? "" : value;
    }

    static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }
}
