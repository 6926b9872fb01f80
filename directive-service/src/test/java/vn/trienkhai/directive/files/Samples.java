package vn.trienkhai.directive.files;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of every sort, made on the spot. */
final class Samples {

    static final byte[] TEXT = "Kế hoạch tổng kết\n".getBytes(UTF_8);

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
