package vn.trienkhai.directive.reader.upload;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * What a DOCX holds beside its body: how paragraphs are numbered, the heads and feet of pages, and
 * notes. A letterhead may stand in the head of the first page.
 */
final class DocxParts {

    private static final int MOST = 2_000_000;
    private static final Pattern PAGES = Pattern.compile("word/(?:header|footer)[^/]*\\.xml");
    private static final Pattern NOTES = Pattern.compile("word/(?:foot|end)notes\\.xml");

    /** No part of the text; a mark in it counts. */
    private static final Pattern BESIDE =
            Pattern.compile("word/(?:comments|diagrams/data[^/]*)\\.xml");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, List<String>> pages = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private final Budget budget;
    private Numbering numbering = Numbering.NONE;
    private int length;

    private DocxParts(Budget budget) {
        this.budget = budget;
    }

    static DocxParts read(byte[] file, Budget budget) throws IOException, XMLStreamException {
        var parts = new DocxParts(budget);
        Docx.each(file, budget, parts::take);
        return parts;
    }

    private void take(String name, UnpackedStream packed) throws XMLStreamException {
        if (name.equals("word/numbering.xml")) {
            numbering = Numbering.read(Docx.reader(packed));
        } else if (name.equals("word/_rels/document.xml.rels")) {
            relations(packed);
        } else if (NOTES.matcher(name).matches()) {
            notes.addAll(lines(packed));
        } else if (PAGES.matcher(name).matches()) {
            pages.put(name, lines(packed));
        } else if (BESIDE.matcher(name).matches()) {
            ClassifiedText.refuse(String.join("\n", lines(packed)));
        } else if (name.startsWith("docProps/") && name.endsWith(".xml")) {
            ClassifiedText.refuseIn(Docx.reader(packed));
        }
    }

    private void grow(int characters) {
        length += characters;
        if (length > MOST) {
            throw new UploadProblem.TextTooLong();
        }
    }

    /** A line without a letter is the number of a page. */
    private List<String> lines(UnpackedStream packed) throws XMLStreamException {
        var text = new DocxText(Docx.reader(packed), Numbering.NONE, budget).read();
        grow(text.length());
        return text.lines().filter(line -> LETTER.matcher(line).find()).toList();
    }

    private void relations(UnpackedStream packed) throws XMLStreamException {
        var xml = Docx.reader(packed);
        while (xml.hasNext() && targets.size() < 10_000) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")) {
                var id = xml.getAttributeValue(null, "Id");
                var target = xml.getAttributeValue(null, "Target");
                if (id != null && target != null) {
                    targets.put(
                            id, target.startsWith("/") ? target.substring(1) : "word/" + target);
                }
            }
        }
    }

    Numbering numbering() {
        return numbering;
    }

    /**
     * The body with the head of its first page before it, and behind it what stands once on other
     * pages: notes, other heads, feet. Each on lines of its own, so that every offset is one of the
     * whole.
     */
    String around(String body, @Nullable String firstHead) {
        var first = firstHead == null ? null : targets.get(firstHead);
        var head = first == null ? List.<String>of() : pages.getOrDefault(first, List.of());
        var others =
                pages.entrySet().stream()
                        .filter(page -> !page.getKey().equals(first))
                        .map(Map.Entry::getValue)
                        .flatMap(List::stream)
                        .filter(line -> !head.contains(line));
        var tail = Stream.concat(notes.stream(), others).distinct().toList();
        if (head.isEmpty() && tail.isEmpty()) {
            return body;
        }
        if (body.length() > Budget.TEXT - length) {
            throw new UploadProblem.TextTooLong();
        }
        return joined(head, "\n") + body + (tail.isEmpty() ? "" : "\n") + joined(tail, "");
    }

    private static String joined(List<String> lines, String end) {
        return lines.isEmpty()
                ? ""
                : lines.stream().map(line -> line + "\n").collect(Collectors.joining()) + end;
    }
}
