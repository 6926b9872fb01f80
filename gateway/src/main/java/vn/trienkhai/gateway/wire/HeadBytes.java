package vn.trienkhai.gateway.wire;

import io.netty.buffer.ByteBuf;
import org.jspecify.annotations.Nullable;

/** Looks at the raw bytes of a head: line ends, folded lines and control characters. */
final class HeadBytes {

    private HeadBytes() {}

    /**
     * The first fault between the reader index and the empty line, or null as far as was received.
     *
     * @param begun whether lines of this head were consumed before
     */
    static @Nullable String fault(ByteBuf in, boolean begun) {
        var lineStart = true;
        var lines = begun ? 1 : 0;
        var end = in.writerIndex();
        for (var i = in.readerIndex(); i < end; i++) {
            var c = in.getByte(i) & 0xFF;
            if (c == '\r') {
                if (i + 1 == end) {
                    return null;
                }
                if (in.getByte(++i) != '\n') {
                    return "CR stands without LF.";
                }
                if (lineStart) {
                    return lines == 0 ? "An empty line stands before the request." : null;
                }
                lines++;
                lineStart = true;
            } else {
                var fault = fault(c, lineStart);
                if (fault != null) {
                    return fault;
                }
                lineStart = false;
            }
        }
        return null;
    }

    private static @Nullable String fault(int c, boolean lineStart) {
        if (c == '\n') {
            return "A line ends with LF alone.";
        }
        if (lineStart && (c == ' ' || c == '\t')) {
            return "A line begins with a blank (folded header).";
        }
        if (lineStart && c == ':') {
            return "A header has no name.";
        }
        return (c < 0x20 && c != '\t') || c == 0x7F
                ? "A control character stands in the head."
                : null;
    }
}
