package vn.trienkhai.gateway.wire;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks at the fields that decide where a message ends and for whom it is. */
final class HeadFields {

    private static final Pattern HOST =
            Pattern.compile("(?:[A-Za-z0-9._~-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(?::[0-9]{1,5})?");
    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,18}");

    private HeadFields() {}

    static @Nullable String fault(HttpRequest request) {
        var version = version(request.protocolVersion());
        if (version != null) {
            return version;
        }
        var framing = framing(request);
        if (framing != null) {
            return framing;
        }
        return host(request);
    }

    /**
     * The decoder knows the two versions by these very constants; "http/1.1" is not one of them.
     */
    @SuppressWarnings("ReferenceEquality")
    private static @Nullable String version(HttpVersion version) {
        return version == HttpVersion.HTTP_1_1 || version == HttpVersion.HTTP_1_0
                ? null
                : "Only HTTP/1.1 and HTTP/1.0 are spoken here.";
    }

    private static @Nullable String framing(HttpRequest request) {
        var headers = request.headers();
        var lengths = headers.getAll(HttpHeaderNames.CONTENT_LENGTH);
        var codings = headers.getAll(HttpHeaderNames.TRANSFER_ENCODING);
        if (!lengths.isEmpty() && !codings.isEmpty()) {
            return "Content-Length and Transfer-Encoding exclude each other.";
        }
        if (lengths.size() > 1
                || (lengths.size() == 1 && !LENGTH.matcher(lengths.getFirst()).matches())) {
            return "Content-Length must be one number.";
        }
        if (codings.size() > 1
                || (codings.size() == 1 && !"chunked".equalsIgnoreCase(codings.getFirst()))) {
            return "The only transfer encoding is chunked.";
        }
        return codings.size() == 1 && request.protocolVersion().equals(HttpVersion.HTTP_1_0)
                ? "HTTP/1.0 knows no transfer encoding."
                : null;
    }

    private static @Nullable String host(HttpRequest request) {
        var hosts = request.headers().getAll(HttpHeaderNames.HOST);
        if (hosts.isEmpty()) {
            return request.protocolVersion().equals(HttpVersion.HTTP_1_1)
                    ? "Host is missing."
                    : null;
        }
        if (hosts.size() > 1) {
            return "Host stands there twice.";
        }
        return HOST.matcher(hosts.getFirst()).matches() ? null : "Host is not a host name.";
    }
}
