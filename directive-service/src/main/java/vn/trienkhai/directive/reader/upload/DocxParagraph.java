package vn.trienkhai.directive.reader.upload;

import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What has been read of a paragraph of a DOCX: its words, those it hides, and its place in a list.
 */
final class DocxParagraph {

    private final StringBuilder shown = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private final Styles styles;
    private @Nullable String style;
    private @Nullable String list;
    private int level = -1;
    private boolean inProperties;
    private boolean hides;

    DocxParagraph(Styles styles) {
        this.styles = styles;
    }

    /** Whatever says how it is, and not what. */
    void describe(String element, XMLStreamReader xml) {
        var value = xml.getAttributeValue(null, "val");
        switch (element) {
            case "pPr" -> inProperties = true;
            case "pStyle" -> style = value;
            case "numId" -> list = value;
            case "ilvl" -> level = NumberingPart.number(value);
            case "r" -> hides = styles.isHidden(style);
            case "rStyle" -> hides |= !inProperties && styles.isHidden(value);
            case "vanish" -> hides = inProperties ? hides : NumberingPart.isOn(value);
            default -> {
                // looks
            }
        }
    }

    void end(String element) {
        switch (element) {
            case "pPr" -> inProperties = false;
            case "r" -> hides = false;
            default -> {
                // goes on
            }
        }
    }

    void add(String words) {
        (hides ? hidden : shown).append(words);
    }

    int length() {
        return shown.length() + hidden.length();
    }

    /** Nothing of it would be seen, but it is there. */
    boolean isHidden() {
        return shown.isEmpty() && !hidden.isEmpty();
    }

    String hidden() {
        return hidden.toString();
    }

    /** With its number. */
    String shown(Numbering numbering) {
        return numbering.next(style, list, level) + shown;
    }
}
