package vn.trienkhai.gateway.door;

import io.vertx.core.http.HttpHeaders;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.gateway.contract.Operation;
import vn.trienkhai.gateway.exchange.Exchange;
import vn.trienkhai.gateway.problem.Refusal;
import vn.trienkhai.gateway.problem.Refused;
import vn.trienkhai.gateway.problem.Weights;

/** Holds a request's media types against the contract. */
final class MediaTypes {

    private MediaTypes() {}

    /** Refuses a body that the operation does not take: 400, 413 or 415. */
    static void requireBody(Exchange exchange, Operation operation) {
        if (!exchange.hasBody()) {
            return;
        }
        if (operation.consumes().isEmpty()) {
            throw Refused.because(
                    Refusal.BODY_NOT_EXPECTED, "This operation takes no request body.");
        }
        var headers = exchange.request().headers();
        var coding = headers.get(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !coding.equalsIgnoreCase("identity")) {
            throw unsupported(operation, "Request bodies must not be compressed.")
                    .with("Accept-Encoding", "identity");
        }
        var type = headers.get(HttpHeaders.CONTENT_TYPE);
        if (type == null
                || headers.getAll(HttpHeaders.CONTENT_TYPE).size() > 1
                || !operation.consumes().contains(essence(type))
                || !isUnicode(type)) {
            throw unsupported(operation, null);
        }
        var length = headers.get(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > operation.maxBody()) {
            throw Refused.because(
                    Refusal.BODY_TOO_LARGE,
                    "The body may have %d bytes at most.".formatted(operation.maxBody()));
        }
    }

    /** Refuses with 406 when nothing the operation produces is accepted. */
    static void requireAcceptable(Exchange exchange, Operation operation) {
        var accept = exchange.request().getHeader(HttpHeaders.ACCEPT);
        if (accept == null || operation.produces().isEmpty()) {
            return;
        }
        for (var produced : operation.produces()) {
            if (accepts(accept, produced)) {
                return;
            }
        }
        throw Refused.because(Refusal.NOT_ACCEPTABLE, null).allowing(operation.produces());
    }

    private static boolean accepts(String accept, String produced) {
        var family = produced.substring(0, produced.indexOf('/')) + "/*";
        for (var range : accept.split(",", -1)) {
            var type = essence(range);
            if ((type.equals("*/*") || type.equals(family) || type.equals(produced))
                    && Weights.of(range) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnicode(String type) {
        var lower = type.toLowerCase(Locale.ROOT);
        var at = lower.indexOf("charset=");
        if (at < 0) {
            return true;
        }
        var charset = lower.substring(at + 8).replace("\"", "").strip();
        return charset.equals("utf-8") || charset.startsWith("utf-8;");
    }

    private static String essence(String type) {
        var end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    private static Refused unsupported(Operation operation, @Nullable String detail) {
        var types = operation.consumes();
        return Refused.because(Refusal.UNSUPPORTED_MEDIA_TYPE, detail)
                .allowing(types)
                .with("Accept", String.join(", ", types));
    }
}
