package vn.trienkhai.deploy.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.stack.StackFailure;

/**
 * Knocks at the gateway until it knows the outcome: a lost connection, a 5xx or "in progress" leads
 * to the very same request again, with the same Idempotency-Key.
 */
public final class Door implements AutoCloseable {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final Duration PAUSE = Duration.ofMillis(300);

    private final URI gateway;
    private final Duration patience;
    private final Journal journal;
    private final HttpClient client;

    /** A door that gives up when an outcome stays unknown for this long. */
    public Door(URI gateway, Duration patience, Journal journal) {
        this.gateway = gateway;
        this.patience = patience;
        this.journal = journal;
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(Duration.ofSeconds(5))
                        .build();
    }

    /** One request; the headers are all that distinguishes callers. */
    record Request(
            String method, String path, Map<String, String> headers, @Nullable JsonNode body) {

        String name() {
            return method + " " + path;
        }
    }

    Journal journal() {
        return journal;
    }

    Duration patience() {
        return patience;
    }

    /** The answer to the request, whatever it is, as soon as it is certain. */
    Answer ask(Request request) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            var failure = "";
            try {
                var answer = once(request);
                if (!answer.isUnknown() && answer.status() != 429) {
                    return answer;
                }
                failure = answer.status() + " " + answer.problem();
            } catch (IOException e) {
                failure = e.toString();
            }
            journal.wonder(request.name() + ": " + failure);
            if (System.nanoTime() > end) {
                throw new StackFailure(
                        "nobody knows whether %s was done: %s".formatted(request.name(), failure));
            }
            pause(PAUSE);
        }
    }

    private Answer once(Request request) throws IOException {
        var body =
                request.body() == null
                        ? BodyPublishers.noBody()
                        : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(request.body()));
        var builder =
                HttpRequest.newBuilder(URI.create(gateway + request.path()))
                        .timeout(Duration.ofSeconds(30))
                        .method(request.method(), body);
        request.headers().forEach(builder::header);
        try {
            return read(client.send(builder.build(), BodyHandlers.ofByteArray()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("interrupted while waiting for " + request.name());
        }
    }

    private static Answer read(HttpResponse<byte[]> response) throws IOException {
        var json =
                response.body().length == 0
                        ? MissingNode.getInstance()
                        : JSON.readTree(response.body());
        return new Answer(response.statusCode(), response.headers().firstValue("ETag"), json);
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("interrupted while waiting");
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
