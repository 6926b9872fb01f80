package vn.trienkhai.directive.proposal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
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

    /** Gives up its place and removes what waited on the disk. */
    @Override
    public void close() throws IOException {
        place.close();
        var file = source.file();
        if (file != null) {
            file.close();
        }
    }

    Source source() {
        return source;
    }
}
