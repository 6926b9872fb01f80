package vn.trienkhai.directive.proposal;

import java.io.ByteArrayInputStream;

/** A received document. As a stream it is the bytes that were sent. */
final class SentDocument extends ByteArrayInputStream {

    private final Source source;

    SentDocument(byte[] bytes, Source source) {
        super(bytes);
        this.source = source;
    }

    Source source() {
        return source;
    }
}
