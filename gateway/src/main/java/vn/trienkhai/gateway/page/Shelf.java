package vn.trienkhai.gateway.page;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.gateway.exchange.Answers;
import vn.trienkhai.gateway.exchange.Exchange;

/** A document on display: read once, compressed once, and given out with an ETag. */
record Shelf(String type, Buffer plain, Buffer zipped, String etag) {

    static Shelf of(String type, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Shelf(
                type, Buffer.buffer(bytes), Buffer.buffer(zip(bytes)), '"' + digest(bytes) + '"');
    }

    void give(Exchange exchange, Answers answers) {
        var request = exchange.request();
        var response = exchange.response();
        var zip = acceptsZip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        var tag = zip ? etag.replaceFirst("\"$", "-z\"") : etag;
        response.putHeader(HttpHeaders.ETAG, tag);
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.headers().add(HttpHeaders.VARY, "Accept, Accept-Encoding");
        var known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known != null && (known.contains(tag) || known.strip().equals("*"))) {
            response.setStatusCode(304).end();
            return;
        }
        if (zip) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        answers.send(exchange, type, zip ? zipped : plain);
    }

    private static boolean acceptsZip(@Nullable String encodings) {
        return encodings != null && encodings.contains("gzip") && !encodings.contains("gzip;q=0");
    }

    private static byte[] zip(byte[] bytes) {
        try (var target = new ByteArrayOutputStream()) {
            try (var zip = new GZIPOutputStream(target)) {
                zip.write(bytes);
            }
            return target.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
