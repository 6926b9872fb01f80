package vn.trienkhai.directive.reader.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Unpacked bytes of an archive, counted: all together, and between two tags, so that neither a bomb
 * nor one endless attribute fills the memory.
 */
final class UnpackedStream extends FilterInputStream {

    private static final long ALL = 256L << 20;
    private static final long BETWEEN_TAGS = 24L << 20;

    private final Budget budget;
    private long all;
    private long sinceTag;

    UnpackedStream(InputStream unpacked, Budget budget) {
        super(unpacked);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int count) throws IOException {
        var read = super.read(into, from, count);
        if (read > 0) {
            count(into, from, read);
        }
        return read;
    }

    /** To the end of the entry, whatever is asked. */
    @Override
    public long skip(long ignored) throws IOException {
        var buffer = new byte[64 * 1024];
        var skipped = 0L;
        for (int read = super.read(buffer, 0, buffer.length);
                read >= 0;
                read = super.read(buffer, 0, buffer.length)) {
            skipped += read;
            grow(read);
        }
        return skipped;
    }

    private void count(byte[] read, int from, int count) {
        grow(count);
        for (int i = from + count - 1; i >= from; i--) {
            if (read[i] == '<') {
                sinceTag = from + count - 1L - i;
                return;
            }
        }
        sinceTag += count;
        if (sinceTag > BETWEEN_TAGS) {
            throw new UploadProblem.Expands();
        }
    }

    private void grow(int count) {
        budget.check();
        all += count;
        if (all > ALL) {
            throw new UploadProblem.Expands();
        }
    }

    /** The archive goes on behind this entry. */
    @Override
    public void close() {}
}
