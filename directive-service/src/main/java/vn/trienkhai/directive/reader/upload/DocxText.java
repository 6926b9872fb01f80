package vn.trienkhai.directive.reader.upload;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Text of {@code word/document.xml}: a line for each paragraph, with the number Word would show;
 * deleted text and the second copy of text boxes are left out; a row of short cells is one line.
 */
final class DocxText {

    private static final String CELL = " | ";

    private final XMLStreamReader xml;
    private final Numbering numbering;
    private final TextBuffer out = new TextBuffer();
    private final StringBuilder paragraph = new StringBuilder();
    private final List<List<String>> cells = new ArrayList<>();
    private int tables;
    private @Nullable String list;
    private int level;

    DocxText(XMLStreamReader xml, Numbering numbering) {
        this.xml = xml;
        this.numbering = numbering;
    }

    String read() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {
                    // text counts only inside w:t, where it is read whole
                }
            }
        }
        return out.toString();
    }

    private void start(String element) throws XMLStreamException {
        switch (element) {
            case "t" -> add(xml.getElementText());
            case "tab", "ptab" -> add("\t");
            case "br", "cr" -> add("\n");
            case "noBreakHyphen" -> add("-");
            case "numId" -> list = value();
            case "ilvl" -> level = Numbering.number(value());
            case "tbl" -> tables++;
            case "tr" -> startRow();
            case "tc" -> startCell();
            case "Fallback", "del", "moveFrom" -> leave(element);
            default -> {
                // has no text of its own
            }
        }
    }

    private void end(String element) {
        switch (element) {
            case "p" -> endParagraph();
            case "tr" -> endRow();
            case "tbl" -> tables--;
            default -> {
                // nothing ends with it
            }
        }
    }

    private void add(String text) {
        if (paragraph.length() > Budget.TEXT - text.length()) {
            throw new UploadProblem.TextTooLong();
        }
        paragraph.append(text);
    }

    private @Nullable String value() {
        return xml.getAttributeValue(
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "val");
    }

    /** Passes over an element with all that is in it. */
    private void leave(String element) throws XMLStreamException {
        var left = 1;
        while (left > 0 && xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(element)) {
                left++;
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals(element)) {
                left--;
            }
        }
    }

    private void startRow() {
        if (tables == 1) {
            cells.clear();
        }
    }

    private void startCell() {
        if (tables == 1) {
            cells.add(new ArrayList<>());
        }
    }

    private void endParagraph() {
        var text = numbering.next(list, level) + paragraph;
        paragraph.setLength(0);
        list = null;
        level = 0;
        if (tables > 0 && !cells.isEmpty()) {
            cells.getLast().add(text);
        } else {
            line(text);
        }
    }

    private void endRow() {
        if (tables > 1) {
            return;
        }
        var oneLine = cells.size() > 1 && cells.stream().allMatch(cell -> cell.size() == 1);
        if (oneLine) {
            line(String.join(CELL, cells.stream().map(List::getFirst).toList()));
        } else {
            cells.forEach(cell -> cell.forEach(this::line));
        }
        cells.clear();
    }

    private void line(String text) {
        out.write(text);
        out.write("\n");
    }
}
