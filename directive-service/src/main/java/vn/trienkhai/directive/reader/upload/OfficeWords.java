package vn.trienkhai.directive.reader.upload;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The words of workbooks (XLSX, ODS), presentations (PPTX, ODP) and open documents (ODT), a line
 * for each paragraph or cell, read as a DOCX is: as streams, within the same limits. Enough to be
 * found by, not to be read as a document: numbers and days of cells are left out, and what a cell
 * says stands once however many cells say it.
 */
final class OfficeWords {

    private static final Part OPEN_DOCUMENT =
            new Part(Set.of("p", "h"), Set.of("tracked-changes", "annotation"), Set.of("p", "h"));
    private static final Part SHARED_TEXTS = new Part(Set.of("t"), Set.of("rPh"), Set.of("si"));
    private static final Part SHEET = new Part(Set.of("t", "v"), Set.of("rPh"), Set.of("is", "v"));
    private static final Part SLIDE = new Part(Set.of("t"), Set.of(), Set.of("p"));
    private static final Part NAMES = new Part(Set.of(), Set.of(), Set.of());
    private static final Pattern SHEETS = Pattern.compile("xl/worksheets/[^/]+\\.xml");

    /** Slides, the notes beside them, and the texts of drawings on them; no masters. */
    private static final Pattern SLIDES =
            Pattern.compile("ppt/(slides|notesSlides|diagrams)/(slide|notesSlide|data)\\d+\\.xml");

    private final TextBuffer out;
    private int saying;
    private int passing;
    private boolean cellSays;

    private OfficeWords(Budget budget) {
        this.out = new TextBuffer(budget);
    }

    /**
     * How one part of an archive is read.
     *
     * @param said elements whose text counts
     * @param passedOver elements that count for nothing with all that is in them
     * @param lines elements with which a line ends
     */
    private record Part(Set<String> said, Set<String> passedOver, Set<String> lines) {

        static Optional<Part> of(String name) {
            return switch (name) {
                case "content.xml", "styles.xml" -> Optional.of(OPEN_DOCUMENT);
                case "xl/sharedStrings.xml" -> Optional.of(SHARED_TEXTS);
                case "xl/workbook.xml" -> Optional.of(NAMES);
                default -> sheetOrSlide(name);
            };
        }

        private static Optional<Part> sheetOrSlide(String name) {
            if (SHEETS.matcher(name).matches()) {
                return Optional.of(SHEET);
            }
            return SLIDES.matcher(name).matches() ? Optional.of(SLIDE) : Optional.empty();
        }
    }

    static String read(byte[] file, Budget budget) {
        var words = new OfficeWords(budget);
        try {
            Docx.each(file, budget, words::take);
        } catch (IOException | XMLStreamException e) {
            throw new UploadProblem.Damaged("workbook, presentation or open document");
        }
        return words.out.toString();
    }

    private void take(String name, UnpackedStream packed) throws XMLStreamException {
        var part = Part.of(name);
        if (part.isPresent()) {
            var xml = Docx.reader(packed);
            try {
                read(xml, part.get());
            } finally {
                xml.close();
            }
        }
    }

    private void read(XMLStreamReader xml, Part part) throws XMLStreamException {
        saying = 0;
        passing = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml, part);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName(), part);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (saying > 0 && passing == 0) {
                        out.write(xml.getText());
                    }
                }
                default -> {
                    // says nothing
                }
            }
        }
    }

    private void begin(XMLStreamReader xml, Part part) {
        var element = xml.getLocalName();
        if (passing > 0 || part.passedOver().contains(element)) {
            passing++;
            return;
        }
        if (element.equals("c")) {
            cellSays = "str".equals(xml.getAttributeValue(null, "t"));
        }
        saying += says(part, element) ? 1 : 0;
        switch (element) {
            case "s", "tab", "line-break", "br" -> out.write(" ");
            case "sheet", "table" -> name(xml.getAttributeValue(null, "name"));
            default -> {
                // has no text of its own
            }
        }
    }

    private void end(String element, Part part) {
        if (passing > 0) {
            passing--;
            return;
        }
        saying -= says(part, element) ? 1 : 0;
        if (part.lines().contains(element)) {
            endLine();
        }
    }

    /** The value of a cell is words only where the cell says so. */
    private boolean says(Part part, String element) {
        return part.said().contains(element) && (cellSays || !element.equals("v"));
    }

    private void name(@Nullable String table) {
        if (table != null) {
            out.write(table);
            endLine();
        }
    }

    private void endLine() {
        if (!out.isEmpty() && !out.endsWith('\n')) {
            out.write("\n");
        }
    }
}
