package vn.trienkhai.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Requests without ceremony, for tests that send thousands. Every answer is checked against the
 * contract, as {@link Api} does it.
 */
public final class Wire {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, String> query = new HashMap<>();
    private byte @Nullable [] body;

    private Wire() {}

    /** What came back; the body is missing where there was none or it is no JSON. */
    public record Answer(int status, Map<String, String> headers, JsonNode body) {

        /** The end of the problem's type. */
        public String problem() {
            return body.path("type").asText().replace("/problems/", "");
        }
    }

    public static Wire as(SignIn signIn) {
        return anonymous().header("Authorization", "Bearer " + signIn.token());
    }

    public static Wire anonymous() {
        return new Wire().header("Content-Type", "application/json");
    }

    public Wire header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public Wire query(String name, Object value) {
        query.put(name, value.toString());
        return this;
    }

    /** Sent as it is. */
    public Wire bytes(byte[] content) {
        body = content;
        return this;
    }

    public Wire json(Object content) {
        try {
            return bytes(JSON.writeValueAsBytes(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends it; the path is a template as the contract writes it. */
    public Answer send(String method, String path, Map<String, ?> parts) {
        try {
            return checked(method, path, sent(request(method, path, parts)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static HttpResponse<byte[]> sent(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest request(String method, String path, Map<String, ?> parts) {
        var filled = path;
        for (var part : parts.entrySet()) {
            filled = filled.replace("{" + part.getKey() + "}", encoded(part.getValue().toString()));
        }
        var asked =
                query.entrySet().stream()
                        .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                        .collect(Collectors.joining("&", query.isEmpty() ? "" : "?", ""));
        var target = URI.create("http://localhost:" + RestAssured.port + filled + asked);
        var content = body;
        var request =
                HttpRequest.newBuilder(target)
                        .method(
                                method.toUpperCase(Locale.ROOT),
                                content == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofByteArray(content));
        headers.forEach(request::header);
        return request.build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Answer checked(String method, String path, HttpResponse<byte[]> answer)
            throws IOException {
        var type = answer.headers().firstValue("Content-Type").orElse("");
        var text = new String(answer.body(), StandardCharsets.UTF_8);
        ContractCheck.check(method, path, new ContractCheck.Given(answer.statusCode(), type, text));
        var json =
                type.contains("json") && !text.isEmpty()
                        ? JSON.readTree(text)
                        : MissingNode.getInstance();
        var headers = new HashMap<String, String>();
        answer.headers()
                .map()
                .forEach(
                        (name, values) ->
                                headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
        return new Answer(answer.statusCode(), headers, json);
    }
}
