package vn.trienkhai.directive.reader.upload;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What a DOCX says of its lists: the part {@code numbering.xml} (ECMA-376, 17.9). */
final class NumberingPart {

    static final int LEVELS = 9;
    private static final int MOST = 10_000;

    private final Map<String, Looks> looks = new HashMap<>();
    private final Map<String, Listed> lists = new HashMap<>();
    private Looks inLooks = new Looks();
    private Listed inList = new Listed();
    private Level level = new Level();
    private int at;

    /** How one level looks: {@code %1.} with its format, from where it counts, and whose it is. */
    static final class Level {
        String format = "decimal";
        String text = "";
        int start = 1;

        /** Only a level before this one, from 1, lets it begin anew; never when 0. */
        int restart = LEVELS;

        boolean legal;
        @Nullable String style;
    }

    /** An {@code abstractNum}: lists that have the same looks count together. */
    static final class Looks {
        final Level[] levels = new Level[LEVELS];

        /** The style that has the list meant. */
        @Nullable String link;
    }

    /** A {@code num}: a list of some looks, and what is its own. */
    static final class Listed {
        final Level[] levels = new Level[LEVELS];
        final Map<Integer, Integer> starts = new HashMap<>();
        String looks = "";
    }

    static NumberingPart none() {
        return new NumberingPart();
    }

    static NumberingPart read(XMLStreamReader xml) throws XMLStreamException {
        var part = new NumberingPart();
        var levels = part.inLooks.levels;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                levels = part.begin(xml, levels);
            }
        }
        return part;
    }

    /** Where the levels belong that follow. */
    private Level[] begin(XMLStreamReader xml, Level[] levels) {
        switch (xml.getLocalName()) {
            case "abstractNum" -> {
                inLooks = new Looks();
                put(looks, attribute(xml, "abstractNumId"), inLooks);
                return inLooks.levels;
            }
            case "num" -> {
                inList = new Listed();
                put(lists, attribute(xml, "numId"), inList);
                return inList.levels;
            }
            case "lvlOverride" -> at = place(xml);
            case "lvl" -> {
                at = place(xml);
                level = new Level();
                levels[at] = level;
            }
            default -> describe(xml.getLocalName(), attribute(xml, "val"));
        }
        return levels;
    }

    private void describe(String what, String value) {
        switch (what) {
            case "abstractNumId" -> inList.looks = value;
            case "numStyleLink" -> inLooks.link = value;
            case "startOverride" -> inList.starts.put(at, number(value));
            case "start" -> level.start = number(value);
            case "numFmt" -> level.format = value;
            case "lvlText" -> level.text = value;
            case "lvlRestart" -> level.restart = number(value);
            case "isLgl" -> level.legal = isOn(value);
            case "pStyle" -> level.style = value;
            default -> {
                // looks, not numbers
            }
        }
    }

    private static <T> void put(Map<String, T> all, String id, T one) {
        if (all.size() < MOST) {
            all.put(id, one);
        }
    }

    private static int place(XMLStreamReader xml) {
        return Math.clamp(number(attribute(xml, "ilvl")), 0, LEVELS - 1);
    }

    @Nullable Listed list(@Nullable String id) {
        return id == null ? null : lists.get(id);
    }

    @Nullable Looks looks(String id) {
        return looks.get(id);
    }

    /** In the transitional namespace or in the strict one. */
    static String attribute(XMLStreamReader xml, String name) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** What is said without a value is so. */
    static boolean isOn(@Nullable String value) {
        return !"0".equals(value) && !"false".equals(value) && !"off".equals(value);
    }

    static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }
}
