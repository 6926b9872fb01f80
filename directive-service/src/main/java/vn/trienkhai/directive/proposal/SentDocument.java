package vn.trienkhai.directive.proposal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/**
 * The text of a received document. As a stream it is the checksum of what was sent, by which a
 * repeated request is told from another one.
 */
final class SentDocument extends ByteArrayInputStream {

    private final Source source;

    SentDocument(Source source) {
        super(source.sha256().getBytes(StandardCharsets.US_ASCII));
        this.source = source;
    }

    Source source() {
        return source;
    }
}
