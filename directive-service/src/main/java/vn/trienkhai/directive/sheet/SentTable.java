package vn.trienkhai.directive.sheet;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table as it was received and read before the unit of work opened (decision 0121). As a stream
 * it is the checksum of what was sent, by which a repeated request is told from another one.
 */
public final class SentTable extends ByteArrayInputStream {

    private final SheetFile file;
    private final Object content;

    private SentTable(SheetFile file, Object content) {
        super(file.sha256().getBytes(StandardCharsets.US_ASCII));
        this.file = file;
        this.content = content;
    }

    /**
     * Takes the whole body and reads it; a table that cannot be read leaves nothing behind.
     *
     * @param reader may keep the file; it is there until the table is closed
     */
    public static SentTable receive(
            InputStream body, @Nullable String contentType, Function<SheetFile, ?> reader) {
        var file = SheetFile.receive(body, contentType);
        try {
            return new SentTable(file, reader.apply(file));
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** What was read of the body of a request. */
    public static <T> T content(InputStream body, Class<T> type) {
        if (body instanceof SentTable table) {
            return type.cast(table.content);
        }
        throw new IllegalStateException("The table was not read before the unit of work");
    }

    @Override
    public void close() {
        file.close();
    }
}
