package vn.trienkhai.directive.reader.upload;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Text of one part of a DOCX: a line for each paragraph, with the number Word would show; deleted
 * and hidden text and the second copy of text boxes are left out; a text box stands before the
 * paragraph that holds it; a row of short cells is one line.
 */
final class DocxText {

    private static final String CELL = " | ";

    private final XMLStreamReader xml;
    private final Numbering numbering;
    private final Styles styles;
    private final Budget budget;
    private final TextBuffer out;
    private final List<List<String>> cells = new ArrayList<>();
    private final Deque<DocxParagraph> around = new ArrayDeque<>();
    private final Map<String, String> heads = new LinkedHashMap<>();
    private DocxParagraph paragraph;
    private boolean ownFirstPage;
    private int tables;

    DocxText(XMLStreamReader xml, Numbering numbering, Styles styles, Budget budget) {
        this.xml = xml;
        this.numbering = numbering;
        this.styles = styles;
        this.paragraph = new DocxParagraph(styles);
        this.budget = budget;
        this.out = new TextBuffer(budget);
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

    /** The id of the part that stands at the head of the first page, where there is one. */
    @Nullable String firstHead() {
        var first = ownFirstPage ? heads.get("first") : null;
        return first == null ? heads.get("default") : first;
    }

    private void start(String element) throws XMLStreamException {
        switch (element) {
            case "t" -> add(xml.getElementText());
            case "tab", "ptab" -> add("\t");
            case "br", "cr" -> add("\n");
            case "noBreakHyphen" -> add("-");
            case "tbl" -> tables++;
            case "tr" -> startRow();
            case "tc" -> startCell();
            case "txbxContent" -> openBox();
            case "titlePg" ->
                    ownFirstPage |= NumberingPart.isOn(xml.getAttributeValue(null, "val"));
            case "headerReference" -> head();
            case "textpath", "docPr" -> drawn();
            case "Fallback",
                    "del",
                    "moveFrom",
                    "pPrChange",
                    "rPrChange",
                    "sectPrChange",
                    "tblPrChange",
                    "trPrChange",
                    "tcPrChange" ->
                    leave(element);
            default -> paragraph.describe(element, xml);
        }
    }

    private void end(String element) {
        switch (element) {
            case "p" -> endParagraph();
            case "txbxContent" -> closeBox();
            case "tr" -> endRow();
            case "tbl" -> tables--;
            default -> paragraph.end(element);
        }
    }

    private void add(String text) {
        budget.grew(out.length() + paragraph.length() + text.length());
        paragraph.add(text);
    }

    private void head() {
        var type = xml.getAttributeValue(null, "type");
        var part = xml.getAttributeValue(null, "id");
        if (part != null) {
            heads.putIfAbsent(type == null ? "default" : type, part);
        }
    }

    /**
     * Words that are drawn, as a watermark is, or said of a picture: only a mark in them counts.
     */
    private void drawn() {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            ClassifiedText.refuse(xml.getAttributeValue(i));
        }
    }

    private void openBox() {
        around.push(paragraph);
        paragraph = new DocxParagraph(styles);
    }

    private void closeBox() {
        if (paragraph.length() > 0) {
            endParagraph();
        }
        paragraph = around.pop();
    }

    /** Passes over an element with all that is in it. */
    private void leave(String element) throws XMLStreamException {
        var left = 1;
        while (left > 0 && xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(element)) {
                left++;
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("textpath")) {
                drawn();
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
        var ended = paragraph;
        paragraph = new DocxParagraph(styles);
        ClassifiedText.refuse(ended.hidden());
        if (ended.isHidden()) {
            return;
        }
        var text = ended.shown(numbering);
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
