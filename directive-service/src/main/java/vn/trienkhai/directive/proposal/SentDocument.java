package vn.trienkhai.directive.proposal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import vn.trienkhai.directive.received.Room;

/**
 * The text of a received document. As a stream it is the checksum of what was sent, by which a
 * repeated request is told from another one.
 */
final class SentDocument extends ByteArrayInputStream {

    private final Source source;
    private final Room.Place place;

    SentDocument(Source source, Room.Place place) {
        super(source.sha256().getBytes(StandardCharsets.US_ASCII));
        this.source = source;
        this.place = place;
    }

    /** Gives up its place. */
    @Override
    public void close() {
        place.close();
    }

    Source source() {
        return source;
    }
}
