package vn.trienkhai.directive.files;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of every sort, made on the spot. */
final class Samples {

    static final byte[] TEXT = "Kế hoạch tổng kết\n".getBytes(UTF_8);

    /** Begins like a packed file and is none. */
    static final byte[] GZIP_IN_NAME_ONLY = {0x1f, (byte) 0x8b, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};

    private Samples() {}

    static byte[] pdf(int size) {
        return beginning("%PDF-1.7\n".getBytes(UTF_8), size);
    }

    static byte[] png() {
        return beginning(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}, 200);
    }

    static byte[] program() {
        var bytes = beginning("MZ".getBytes(UTF_8), 400);
        return bytes;
    }

    static byte[] page() {
        return "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(UTF_8);
    }

    static byte[] picture() {
        return "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(UTF_8);
    }

    static byte[] oldWord() {
        var head = new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1};
        var rest = new byte[] {(byte) 0xb1, 0x1a, (byte) 0xe1};
        var bytes = new byte[4096];
        System.arraycopy(head, 0, bytes, 0, head.length);
        System.arraycopy(rest, 0, bytes, head.length, rest.length);
        var name = "WordDocument".getBytes(UTF_16LE);
        System.arraycopy(name, 0, bytes, 2048, name.length);
        return bytes;
    }

    static byte[] docx() {
        return zip(
                Map.of(
                        "[Content_Types].xml", "<Types/>".getBytes(UTF_8),
                        "word/document.xml", "<w:document/>".getBytes(UTF_8)));
    }

    /** As programs in browsers write it. */
    static byte[] numbered() {
        return zip(Map.of("word/document2.xml", TEXT));
    }

    static byte[] docm() {
        return zip(
                Map.of(
                        "word/document.xml",
                        "<w:document/>".getBytes(UTF_8),
                        "word/vbaProject.bin",
                        new byte[] {1}));
    }

    /** So many zeros that they pack a thousand to one. */
    static byte[] bomb() {
        return zip(Map.of("0.txt", new byte[16 * 1024 * 1024]));
    }

    static byte[] manyEntries(int count) {
        var entries = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < count; i++) {
            entries.put(i + ".txt", new byte[0]);
        }
        return zip(entries);
    }

    static byte[] nested(byte[] inside, int depth) {
        return depth == 0 ? inside : zip(Map.of("inner.zip", nested(inside, depth - 1)));
    }

    /** An archive under a name that says nothing, among others. */
    static byte[] disguised(byte[] inside) {
        return zip(Map.of("so-lieu.bin", inside, "a.txt", TEXT));
    }

    /** An archive that says itself to be of this kind. */
    static byte[] calling(FileKind kind) {
        return zip(Map.of("mimetype", kind.mediaType().getBytes(UTF_8), "content.xml", TEXT));
    }

    /** A text and a table in one. */
    static byte[] twoDocuments() {
        return zip(Map.of("word/document.xml", TEXT, "xl/workbook.xml", TEXT));
    }

    /** A PDF for those who read from the front, an archive for those who read from the end. */
    static byte[] pdfAndZip() {
        var pdf = pdf(1000);
        var archive = docx();
        var both = Arrays.copyOf(pdf, pdf.length + archive.length);
        System.arraycopy(archive, 0, both, pdf.length, archive.length);
        return both;
    }

    /** An archive whose only entry is marked as encrypted, in front and in the directory. */
    static byte[] encrypted() {
        var archive = zip(Map.of("a.txt", TEXT));
        archive[6] |= 1;
        for (int i = 0; i + 9 < archive.length; i++) {
            if (archive[i] == 'P' && archive[i + 1] == 'K' && archive[i + 2] == 1) {
                archive[i + 8] |= 1;
            }
        }
        return archive;
    }

    static byte[] gzip(byte[] inside) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(inside);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] zip(Map<String, byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] beginning(byte[] head, int size) {
        var bytes = new byte[size];
        new Random(7).nextBytes(bytes);
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }
}
