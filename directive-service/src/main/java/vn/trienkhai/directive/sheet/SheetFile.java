package vn.trienkhai.directive.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.problem.DomainProblem;

/**
 * A table somebody sent, on disk while it is read. It is read row by row; its size, its rows and
 * what it unpacks to are bounded, and it is what its media type says, or refused by name.
 */
public final class SheetFile implements AutoCloseable {

    static final int MOST_LINES = 20_000;
    static final int LONGEST_CELL = 4_000;
    static final int LONGEST_LINE = 200_000;
    private static final long MOST_BYTES = 20L << 20;
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final Path file;
    private final SheetFormat format;
    private final MessageDigest checksum = digest();

    private SheetFile(Path file, SheetFormat format) {
        this.file = file;
        this.format = format;
    }

    /** Takes the whole stream; close the result to have the file deleted. */
    public static SheetFile receive(InputStream body, @Nullable String contentType) {
        var format =
                SheetFormat.of(contentType == null ? "" : contentType)
                        .orElseThrow(() -> SheetProblem.unreadable("Send CSV or XLSX"));
        try {
            var file = Files.createTempFile("trienkhai-table-", "." + format);
            var received = new SheetFile(file, format);
            try {
                received.store(body);
                return received;
            } catch (DomainProblem | IOException e) {
                received.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of what was sent; asked once, after all of it came. */
    String sha256() {
        return HexFormat.of().formatHex(checksum.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private void store(InputStream body) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            long taken = 0;
            var buffer = new byte[1 << 16];
            for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
                checksum.update(buffer, 0, n);
                taken += n;
                if (taken > MOST_BYTES) {
                    throw SheetProblem.of(
                            "file-too-large",
                            "A table may have %d MiB".formatted(MOST_BYTES >> 20));
                }
                out.write(buffer, 0, n);
            }
        }
        checkContent();
    }

    private void checkContent() throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(ZIP.length);
        }
        var zipped = java.util.Arrays.equals(head, ZIP);
        if (zipped != (format == SheetFormat.XLSX)) {
            throw SheetProblem.of("file-type-mismatch", "The content is not " + format.mediaType());
        }
        if (zipped) {
            Archive.check(file);
        }
    }

    /**
     * Gives every row to the reader, in order. Rows without any text are passed over.
     *
     * @param known the columns there may be
     * @param needed the columns there must be
     */
    public void read(List<String> known, Set<String> needed, Consumer<SheetRow> reader) {
        var rows = new Rows(known, needed, reader);
        switch (format) {
            case CSV -> CsvTable.read(file, rows);
            case XLSX -> XlsxTable.read(file, rows);
        }
        rows.end();
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
