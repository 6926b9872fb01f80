package vn.trienkhai.directive.files;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * Looks through an archive without keeping what it unpacks, and stops where it grows too much: in
 * size, in share of its packed size, in entries, or in archives within archives. What an entry is,
 * its first bytes tell; its name is not believed.
 */
final class Archives {

    private static final int MAX_ENTRIES = 10_000;

    /** An archive of documents with tables in them: that deep and no deeper. */
    private static final int MAX_DEPTH = 3;

    private static final int MAX_RATIO = 100;
    private static final long ALWAYS_FINE = 10L * 1024 * 1024;
    private static final int ZIP = 0x504b0304;
    private static final int GZIP = 0x1f8b;

    private final byte[] buffer = new byte[64 * 1024];
    private final long limit;
    private long unpacked;
    private int entries;

    private Archives(long limit) {
        this.limit = limit;
    }

    /** Office files are archives too. */
    static void requireHarmless(Path file, long maxUnpacked) throws IOException {
        var fair = Math.max(ALWAYS_FINE, MAX_RATIO * Files.size(file));
        var archive = new Archives(Math.min(fair, maxUnpacked));
        try (var zip = new ZipFile(file.toFile())) {
            for (var all = zip.entries(); all.hasMoreElements(); ) {
                var entry = all.nextElement();
                archive.countEntry();
                try (var in = zip.getInputStream(entry)) {
                    archive.look(in, 1);
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new FileProblem.ArchiveUnreadable();
        }
    }

    private void look(InputStream in, int depth) throws IOException {
        var content = new BufferedInputStream(in);
        content.mark(4);
        var head = content.readNBytes(4);
        content.reset();
        if (begins(head, ZIP, 4)) {
            nest(depth);
            lookThrough(content, depth);
        } else if (begins(head, GZIP, 2)) {
            nest(depth);
            unpack(content, depth);
        }
        count(content);
    }

    private void lookThrough(InputStream content, int depth) throws IOException {
        try (var nested = new ZipInputStream(keptOpen(content))) {
            for (var entry = nested.getNextEntry(); entry != null; entry = nested.getNextEntry()) {
                countEntry();
                look(nested, depth + 1);
            }
        }
    }

    /** What only begins like a packed file is as harmless as its bytes. */
    private void unpack(InputStream content, int depth) throws IOException {
        try (var packed = new GZIPInputStream(keptOpen(content))) {
            look(packed, depth + 1);
        } catch (ZipException | EOFException e) {
            count(content);
        }
    }

    /** Closing gives back what unpacking took, and leaves what is packed open. */
    private static InputStream keptOpen(InputStream packed) {
        return new FilterInputStream(packed) {
            @Override
            public void close() {}
        };
    }

    private static boolean begins(byte[] head, int magic, int length) {
        int found = 0;
        for (int i = 0; i < Math.min(length, head.length); i++) {
            found = (found << 8) | (head[i] & 0xff);
        }
        return head.length >= length && found == magic;
    }

    private static void nest(int depth) {
        if (depth >= MAX_DEPTH) {
            throw new FileProblem.ArchiveBomb("archives lie within archives within archives");
        }
    }

    private void countEntry() {
        if (++entries > MAX_ENTRIES) {
            throw new FileProblem.ArchiveBomb("it has more than " + MAX_ENTRIES + " entries");
        }
    }

    private void count(InputStream in) throws IOException {
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            unpacked += read;
            if (unpacked > limit) {
                throw new FileProblem.ArchiveBomb("unpacked it has more than " + limit + " bytes");
            }
        }
    }
}
