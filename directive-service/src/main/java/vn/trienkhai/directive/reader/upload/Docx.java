package vn.trienkhai.directive.reader.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The text of a DOCX: its parts read as streams, nothing unpacked to memory, no DTD, no entities.
 * How paragraphs are numbered may stand behind the body, so the archive is gone through twice.
 */
final class Docx {

    private static final int ENTRIES = 5000;

    /** What the main part of a workbook or a presentation does not begin with. */
    private static final String BODY = "document";

    private final DocxParts parts;
    private @Nullable String text;

    private Docx(DocxParts parts) {
        this.parts = parts;
    }

    /** What is done with one entry. */
    interface Taker {
        void take(String name, UnpackedStream packed) throws IOException, XMLStreamException;
    }

    static String read(byte[] file, Budget budget) {
        try {
            budget.unpacks();
            var docx = new Docx(DocxParts.read(file, budget));
            each(file, budget, docx::take);
            if (docx.text != null) {
                return docx.text;
            }
        } catch (IOException | XMLStreamException e) {
            throw new UploadProblem.Damaged("DOCX");
        }
        throw new UploadProblem.KindNotRead("an archive that is no DOCX");
    }

    private void take(String name, UnpackedStream packed) throws XMLStreamException {
        if (text == null && name.equals(parts.main())) {
            var reader = reader(packed);
            try {
                reader.nextTag();
                if (reader.getLocalName().equals(BODY)) {
                    var body = parts.body(reader);
                    text = parts.around(body.read(), body.firstHead());
                }
            } finally {
                reader.close();
            }
        }
    }

    static void each(byte[] file, Budget budget, Taker taker)
            throws IOException, XMLStreamException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            var packed = new UnpackedStream(zip, budget);
            var seen = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++seen > ENTRIES) {
                    throw new UploadProblem.Expands();
                }
                taker.take(entry.getName(), packed);
                skip(packed, entry);
            }
        }
    }

    static XMLStreamReader reader(InputStream xml) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(xml);
    }

    private static void skip(UnpackedStream packed, ZipEntry entry) throws IOException {
        if (!entry.isDirectory()) {
            packed.skip(Long.MAX_VALUE);
        }
    }
}
