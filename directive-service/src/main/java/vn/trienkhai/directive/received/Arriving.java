package vn.trienkhai.directive.received;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Takes a body into memory as it comes. It may take a while to begin with and then as long as a
 * slow line of 256 kbit/s needs for what has come, so that nobody drips for hours; what waits for
 * room does not count.
 */
public final class Arriving {

    private static final int PIECE = 64 * 1024;
    private static final int BYTES_A_SECOND = 32 * 1024;

    private final Room.Place place;
    private final Duration grace;
    private final LongSupplier nanos;
    private final List<byte[]> pieces = new ArrayList<>();
    private int length;
    private long spent;

    /**
     * @param grace how long a body may take in any case
     * @param nanos tells how much time has passed, as {@link System#nanoTime} does
     */
    public Arriving(Room.Place place, Duration grace, LongSupplier nanos) {
        this.place = place;
        this.grace = grace;
        this.nanos = nanos;
    }

    /** The whole body, or its first {@code most} bytes. */
    public byte[] read(InputStream body, int most) throws IOException {
        for (var read = 0; read >= 0 && length < most; ) {
            place.hold(2L * (length + PIECE)); // the pieces, and the whole made of them
            var piece = new byte[Math.min(PIECE, most - length)];
            read = next(body, piece);
        }
        var whole = new byte[length];
        var at = 0;
        for (var piece : pieces) {
            System.arraycopy(piece, 0, whole, at, piece.length);
            at += piece.length;
        }
        return whole;
    }

    /** Fills a piece as far as the body goes. */
    private int next(InputStream body, byte[] piece) throws IOException {
        var filled = 0;
        var read = 0;
        while (filled < piece.length && read >= 0) {
            var begun = nanos.getAsLong();
            read = body.read(piece, filled, piece.length - filled);
            spent += nanos.getAsLong() - begun;
            filled += Math.max(0, read);
            requirePace(length + filled);
        }
        pieces.add(filled == piece.length ? piece : Arrays.copyOf(piece, filled));
        length += filled;
        return read;
    }

    private void requirePace(long come) {
        if (spent > grace.toNanos() + Duration.ofSeconds(come / BYTES_A_SECOND).toNanos()) {
            throw NotReceived.tooSlow(come);
        }
    }
}
