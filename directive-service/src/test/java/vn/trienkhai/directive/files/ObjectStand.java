package vn.trienkhai.directive.files;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A tiny stand-in for an S3-compatible store: put, get and delete of signed requests. */
final class ObjectStand implements AutoCloseable {

    private final Map<String, byte[]> objects = new ConcurrentSkipListMap<>();
    private final HttpServer server;

    ObjectStand() {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    FileSettings.S3 settings() {
        return new Settings(URI.create("http://localhost:" + server.getAddress().getPort()));
    }

    Set<String> keys() {
        return Set.copyOf(objects.keySet());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private record Settings(URI address) implements FileSettings.S3 {

        @Override
        public Optional<URI> endpoint() {
            return Optional.of(address);
        }

        @Override
        public String region() {
            return "us-east-1";
        }

        @Override
        public String bucket() {
            return "directive-files";
        }

        @Override
        public Optional<String> accessKey() {
            return Optional.of("key");
        }

        @Override
        public Optional<String> secretKey() {
            return Optional.of("of the test");
        }
    }

    private void answer(HttpExchange call) throws IOException {
        try (call) {
            var body = call.getRequestBody().readAllBytes();
            var signed = call.getRequestHeaders().getFirst("Authorization");
            var key = call.getRequestURI().getPath();
            if (signed == null || !signed.startsWith("AWS4-HMAC-SHA256")) {
                call.sendResponseHeaders(403, -1);
            } else {
                act(call, key, body);
            }
        }
    }

    private void act(HttpExchange call, String key, byte[] body) throws IOException {
        switch (call.getRequestMethod()) {
            case "PUT" -> {
                objects.put(key, body);
                call.sendResponseHeaders(200, -1);
            }
            case "GET" -> send(call, objects.get(key), call.getRequestHeaders().getFirst("Range"));
            default -> {
                objects.remove(key);
                call.sendResponseHeaders(204, -1);
            }
        }
    }

    private static void send(HttpExchange call, byte @Nullable [] bytes, @Nullable String range)
            throws IOException {
        if (bytes == null || range == null) {
            call.sendResponseHeaders(404, -1);
            return;
        }
        var ends = range.replace("bytes=", "").split("-", 2);
        var part =
                Arrays.copyOfRange(bytes, Integer.parseInt(ends[0]), Integer.parseInt(ends[1]) + 1);
        call.getResponseHeaders()
                .add(
                        "Content-Range",
                        "bytes %s/%d".formatted(String.join("-", ends), bytes.length));
        call.sendResponseHeaders(206, part.length);
        call.getResponseBody().write(part);
    }
}
