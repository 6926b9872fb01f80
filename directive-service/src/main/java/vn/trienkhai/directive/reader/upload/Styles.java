package vn.trienkhai.directive.reader.upload;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What the styles of a DOCX say of numbers and of hidden words: the part {@code styles.xml}
 * (ECMA-376, 17.7). What a style does not say, the one it is based on says.
 */
final class Styles {

    static final Styles NONE = new Styles();

    private static final int MOST = 10_000;
    private static final int DEEPEST = 20;

    private final Map<String, Style> styles = new HashMap<>();
    private @Nullable String ordinary;
    private Style style = new Style();

    private Styles() {}

    private static final class Style {
        @Nullable String basedOn;
        @Nullable String list;
        @Nullable Integer level;
        @Nullable Boolean hidden;
    }

    static Styles read(XMLStreamReader xml) throws XMLStreamException {
        var read = new Styles();
        while (xml.hasNext() && read.styles.size() < MOST) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                read.take(xml);
            }
        }
        return read;
    }

    private void take(XMLStreamReader xml) {
        var value = xml.getAttributeValue(null, "val");
        switch (xml.getLocalName()) {
            case "style" -> begin(xml);
            case "basedOn" -> style.basedOn = value;
            case "numId" -> style.list = value;
            case "ilvl" -> style.level = NumberingPart.number(value);
            case "vanish" -> style.hidden = NumberingPart.isOn(value);
            default -> {
                // looks
            }
        }
    }

    private void begin(XMLStreamReader xml) {
        style = new Style();
        var id = NumberingPart.attribute(xml, "styleId");
        styles.put(id, style);
        var byDefault = xml.getAttributeValue(null, "default");
        if (NumberingPart.attribute(xml, "type").equals("paragraph")
                && byDefault != null
                && NumberingPart.isOn(byDefault)) {
            ordinary = id;
        }
    }

    /** A style and what it is based on; without one, how paragraphs are by default. */
    List<String> family(@Nullable String id) {
        var family = new ArrayList<String>();
        var next = id == null ? ordinary : id;
        while (next != null && family.size() < DEEPEST && styles.containsKey(next)) {
            family.add(next);
            next = known(next).basedOn;
        }
        return family;
    }

    @Nullable String list(@Nullable String id) {
        return family(id).stream()
                .map(each -> known(each).list)
                .filter(list -> list != null)
                .findFirst()
                .orElse(null);
    }

    int level(@Nullable String id) {
        for (var each : family(id)) {
            var level = known(each).level;
            if (level != null) {
                return level;
            }
        }
        return 0;
    }

    boolean isHidden(@Nullable String id) {
        for (var each : family(id)) {
            var hidden = known(each).hidden;
            if (hidden != null) {
                return hidden;
            }
        }
        return false;
    }

    private Style known(String id) {
        return styles.getOrDefault(id, new Style());
    }
}
