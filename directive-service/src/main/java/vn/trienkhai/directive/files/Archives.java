package vn.trienkhai.directive.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * Looks through an archive without keeping what it unpacks, and stops where it grows too much: in
 * size, in share of its packed size, in entries, or in archives within archives.
 */
final class Archives {

    private static final int MAX_ENTRIES = 10_000;
    private static final int MAX_DEPTH = 2;
    private static final int MAX_RATIO = 100;
    private static final long ALWAYS_FINE = 10L * 1024 * 1024;

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
                    archive.look(in, entry.getName(), 1);
                }
            }
        } catch (ZipException e) {
            throw new FileProblem.ArchiveUnreadable();
        }
    }

    private void look(InputStream in, String name, int depth) throws IOException {
        if (!name.toLowerCase(java.util.Locale.ROOT)
                .matches(".*\\.(zip|docx|xlsx|pptx|odt|ods|jar)")) {
            count(in);
            return;
        }
        if (depth >= MAX_DEPTH) {
            throw new FileProblem.ArchiveBomb("archives lie within archives within archives");
        }
        var nested = new ZipInputStream(in);
        for (var entry = nested.getNextEntry(); entry != null; entry = nested.getNextEntry()) {
            countEntry();
            look(nested, entry.getName(), depth + 1);
        }
        count(in);
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
