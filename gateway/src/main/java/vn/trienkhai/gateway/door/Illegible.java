package vn.trienkhai.gateway.door;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import vn.trienkhai.gateway.problem.Refusal;
import vn.trienkhai.gateway.problem.Refused;
import vn.trienkhai.gateway.wire.RefusedHead;

/** Says in our words what was wrong with a head that could not be read. */
final class Illegible {

    private Illegible() {}

    static Refused refusal(Throwable cause) {
        return switch (cause) {
            case TooLongHttpLineException _ ->
                    Refused.because(Refusal.TARGET_TOO_LONG, "The request line is too long.");
            case TooLongHttpHeaderException _ ->
                    Refused.because(Refusal.HEADERS_TOO_LARGE, "The headers are too large.");
            case RefusedHead head -> Refused.because(Refusal.MALFORMED_REQUEST, head.getMessage());
            default ->
                    Refused.because(
                            Refusal.MALFORMED_REQUEST,
                            "The request line or a header cannot be read.");
        };
    }
}
