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
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What a DOCX holds beside its body: how paragraphs are numbered, the heads and feet of pages, and
 * notes. A letterhead may stand in the head of the first page.
 */
final class DocxParts {

    private static final int MOST = 2_000_000;
    private static final Pattern RELATIONS = Pattern.compile("((?:[^/]+/)?)_rels/([^/]*)\\.rels");
    private static final Pattern LISTS = Pattern.compile("[^/]+/numbering\\d*\\.xml");
    private static final Pattern STYLES = Pattern.compile("[^/]+/styles\\d*\\.xml");
    private static final Pattern PAGES = Pattern.compile("[^/]+/(?:header|footer)[^/]*\\.xml");
    private static final Pattern NOTES = Pattern.compile("[^/]+/(?:foot|end)notes\\d*\\.xml");

    /** No part of the text; a mark in it counts. */
    private static final Pattern BESIDE =
            Pattern.compile("[^/]+/(?:comments[^/]*|diagrams/data[^/]*)\\.xml");

    private static final String MAIN = "/officeDocument";
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, List<String>> pages = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private final Budget budget;
    private String main = "word/document.xml";
    private NumberingPart lists = NumberingPart.none();
    private Styles styles = Styles.NONE;
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
        var relations = RELATIONS.matcher(name);
        if (LISTS.matcher(name).matches()) {
            lists = NumberingPart.read(Docx.reader(packed));
        } else if (STYLES.matcher(name).matches()) {
            styles = Styles.read(Docx.reader(packed));
        } else if (relations.matches()) {
            relations(packed, relations.group(1), relations.group(1) + relations.group(2));
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
        var text = new DocxText(Docx.reader(packed), Numbering.none(), Styles.NONE, budget).read();
        grow(text.length());
        return text.lines().filter(line -> LETTER.matcher(line).find()).toList();
    }

    /** Those of the whole name the main part (ECMA-376-2, 9.3); those of a part, what it needs. */
    private void relations(UnpackedStream packed, String folder, String of)
            throws XMLStreamException {
        var xml = Docx.reader(packed);
        while (xml.hasNext() && targets.size() < 10_000) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")) {
                var target = NumberingPart.attribute(xml, "Target");
                var part = target.startsWith("/") ? target.substring(1) : folder + target;
                targets.put(of + "#" + NumberingPart.attribute(xml, "Id"), part);
                if (of.isEmpty() && NumberingPart.attribute(xml, "Type").endsWith(MAIN)) {
                    main = part;
                }
            }
        }
    }

    /** The name of the part that holds the body. */
    String main() {
        return main;
    }

    DocxText body(XMLStreamReader xml) {
        return new DocxText(xml, new Numbering(lists, styles), styles, budget);
    }

    /**
     * The body with the head of its first page before it, and behind it what stands once on other
     * pages: notes, other heads, feet. Each on lines of its own, so that every offset is one of the
     * whole.
     */
    String around(String body, @Nullable String firstHead) {
        var first = targets.get(main + "#" + firstHead);
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
