package vn.trienkhai.directive.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.trienkhai.platform.problem.DomainProblem;

/** Whether an archive is what it says before anything unpacks it into memory. */
final class Archive {

    private static final int MOST_ENTRIES = 1_000;
    private static final long MOST_BYTES = 64L << 20;

    /** What a reader keeps whole: the texts and formats that cells refer to. */
    private static final long MOST_KEPT = 20L << 20;

    private static final String ROWS = "xl/worksheets/";

    private Archive() {}

    /** Unpacks into nothing and counts; sizes that the archive claims are not believed. */
    static void check(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw bomb("more than %d parts".formatted(MOST_ENTRIES));
            }
            long left = MOST_BYTES;
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                left -= size(zip, entry, left);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw SheetProblem.unreadable("The file is no XLSX: " + e.getMessage());
        }
    }

    private static long size(ZipFile zip, ZipEntry entry, long left) throws IOException {
        var isRows = entry.getName().startsWith(ROWS);
        long most = isRows ? left : Math.min(left, MOST_KEPT);
        long read = 0;
        var rows = new RowWatch();
        var buffer = new byte[1 << 16];
        try (var content = zip.getInputStream(entry)) {
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                read += n;
                if (read > most) {
                    throw bomb("more than %d MiB unpacked".formatted(most >> 20));
                }
                rows.see(buffer, n, isRows);
            }
        }
        return read;
    }

    static DomainProblem bomb(String what) {
        return SheetProblem.of("zip-bomb", "The file holds " + what);
    }
}
