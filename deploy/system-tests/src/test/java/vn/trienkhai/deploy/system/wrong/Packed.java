package vn.trienkhai.deploy.system.wrong;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made on the spot that are small on the way and large, or something else, when opened. */
final class Packed {

    private static final int MIB = 1024 * 1024;

    private Packed() {}

    /** One entry of so many zeros. */
    static byte[] zeros(String entry, int mebibytes) {
        return zip(entry, new byte[0], mebibytes);
    }

    static byte[] zip(String entry, byte[] content) {
        return zip(entry, content, 0);
    }

    /** So many entries over the same bytes would be the same to us: they are counted one by one. */
    static byte[] entries(int count) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < count; i++) {
                zip.putNextEntry(new ZipEntry(i + ".txt"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] nested(int depth) {
        return depth == 0 ? zip("a.txt", bytes("a")) : zip("a.bin", nested(depth - 1));
    }

    static byte[] gzip(int mebibytes) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            for (int i = 0; i < mebibytes; i++) {
                gzip.write(new byte[MIB]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    /** Words of a program, a page or a picture, and enough behind them to be one. */
    static byte[] beginning(String magic) {
        return (magic + " ".repeat(500)).getBytes(US_ASCII);
    }

    private static byte[] zip(String entry, byte[] content, int mebibytes) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
            for (int i = 0; i < mebibytes; i++) {
                zip.write(new byte[MIB]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
