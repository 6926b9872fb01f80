package vn.trienkhai.directive.files;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.identity.Callers;

/**
 * Hands files out: as a download, under their own name, with their checksum; whole or, so that a
 * broken download can go on, in part (RFC 9110, 13 and 14).
 */
@ApplicationScoped
class Downloads {

    private final FileStores stores;
    private final Callers callers;
    private final CurrentVertxRequest request;

    Downloads(FileStores stores, Callers callers, CurrentVertxRequest request) {
        this.stores = stores;
        this.callers = callers;
        this.request = request;
    }

    Response answer(FileList.Entry entry) {
        var asked = request.getCurrent().request();
        var tag = "\"" + entry.sha256() + "\"";
        request.getCurrent().response().putHeader("Accept-Ranges", "bytes");
        if (isKnown(asked.getHeader("If-None-Match"), tag)) {
            return Response.notModified().header("ETag", tag).build();
        }
        if (asked.method().equals(HttpMethod.HEAD)) {
            return described(Response.ok(), entry, tag, entry.size()).build();
        }
        return part(asked, entry, tag)
                .map(
                        range ->
                                described(Response.status(206), entry, tag, range.length())
                                        .header("Content-Range", range.asAnswered(entry.size()))
                                        .entity(bytes(entry, range)))
                .orElseGet(
                        () ->
                                described(Response.ok(), entry, tag, entry.size())
                                        .entity(bytes(entry, ByteRange.all(entry.size()))))
                .build();
    }

    /** If-None-Match compares weakly: the bytes are what counts. */
    private static boolean isKnown(@Nullable String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(",", -1))
                        .map(each -> each.strip().replaceFirst("^W/", ""))
                        .anyMatch(each -> each.equals("*") || each.equals(tag));
    }

    /** If-Range compares strongly: parts of two versions must never be put together. */
    private Optional<ByteRange> part(HttpServerRequest asked, FileList.Entry entry, String tag) {
        var range = asked.getHeader("Range");
        var only = asked.getHeader("If-Range");
        if (range == null || (only != null && !only.strip().equals(tag))) {
            return Optional.empty();
        }
        try {
            return ByteRange.asked(range, entry.size());
        } catch (FileProblem.NoSuchRange e) {
            request.getCurrent().response().putHeader("Content-Range", "bytes */" + entry.size());
            throw e;
        }
    }

    private static Response.ResponseBuilder described(
            Response.ResponseBuilder answer, FileList.Entry entry, String tag, long length) {
        var digest = HexFormat.of().parseHex(entry.sha256());
        return answer.type("application/octet-stream")
                .header("ETag", tag)
                .header("Content-Length", length)
                .header("Content-Disposition", ContentDisposition.of(entry.name()))
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Repr-Digest",
                        "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":");
    }

    private StreamingOutput bytes(FileList.Entry entry, ByteRange range) {
        var caller = callers.current();
        var store = stores.at(entry.place());
        return out -> store.copy(entry.id(), caller, range, out);
    }
}
