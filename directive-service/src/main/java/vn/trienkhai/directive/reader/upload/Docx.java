package vn.trienkhai.directive.reader.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * The body of a DOCX: {@code word/document.xml} read as a stream, nothing else unpacked to memory,
 * no DTD, no entities.
 */
final class Docx {

    private static final int ENTRIES = 5000;

    private Docx() {}

    static String read(byte[] file, Budget budget) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            var packed = new UnpackedStream(zip, budget);
            var seen = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++seen > ENTRIES) {
                    throw new UploadProblem.Expands();
                }
                if (entry.getName().equals("word/document.xml")) {
                    return text(packed, numbering(file, budget));
                }
                skip(packed, entry);
            }
        } catch (IOException | XMLStreamException e) {
            throw new UploadProblem.Damaged("DOCX");
        }
        throw new UploadProblem.KindNotRead("an archive that is no DOCX");
    }

    /** How paragraphs are numbered stands in a part of its own, behind the text. */
    private static Numbering numbering(byte[] file, Budget budget)
            throws IOException, XMLStreamException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            var packed = new UnpackedStream(zip, budget);
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/numbering.xml")) {
                    return Numbering.read(reader(packed));
                }
                skip(packed, entry);
            }
        }
        return Numbering.NONE;
    }

    private static String text(InputStream xml, Numbering numbering) throws XMLStreamException {
        var reader = reader(xml);
        try {
            return new DocxText(reader, numbering).read();
        } finally {
            reader.close();
        }
    }

    private static javax.xml.stream.XMLStreamReader reader(InputStream xml)
            throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(xml);
    }

    private static void skip(InputStream packed, ZipEntry entry) throws IOException {
        if (!entry.isDirectory()) {
            packed.skip(Long.MAX_VALUE);
        }
    }
}
