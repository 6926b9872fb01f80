package vn.trienkhai.platform.testing;

import io.restassured.builder.ResponseBuilder;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sends what REST Assured has put together the way {@link Wire} does; its own way costs the test
 * more than most answers cost the service. Large bodies and redirections are left to it.
 */
final class Straight {

    private static final int LARGE = 100_000;

    private Straight() {}

    /** The answer; nothing where REST Assured has to ask itself. */
    static Optional<Response> sent(FilterableRequestSpecification request) {
        return publisher(request.getBody())
                .map(body -> Wire.sent(straight(request, body)))
                .filter(answer -> answer.statusCode() / 100 != 3 || answer.statusCode() == 304)
                .map(Straight::response);
    }

    private static Optional<BodyPublisher> publisher(@Nullable Object body) {
        return switch (body) {
            case null -> Optional.of(BodyPublishers.noBody());
            case String text -> Optional.of(BodyPublishers.ofString(text));
            case byte[] bytes when bytes.length < LARGE ->
                    Optional.of(BodyPublishers.ofByteArray(bytes));
            default -> Optional.empty();
        };
    }

    private static HttpRequest straight(
            FilterableRequestSpecification request, BodyPublisher body) {
        var straight =
                HttpRequest.newBuilder(URI.create(request.getURI()))
                        .method(request.getMethod(), body);
        request.getHeaders().forEach(each -> straight.header(each.getName(), each.getValue()));
        return straight.build();
    }

    private static Response response(HttpResponse<byte[]> answer) {
        var headers =
                answer.headers().map().entrySet().stream()
                        .flatMap(
                                each ->
                                        each.getValue().stream()
                                                .map(value -> new Header(each.getKey(), value)))
                        .toList();
        var type = answer.headers().firstValue("Content-Type").orElse("");
        var built =
                new ResponseBuilder()
                        .setStatusCode(answer.statusCode())
                        .setHeaders(new Headers(headers))
                        .setContentType(type);
        return type.contains("json")
                ? built.setBody(new String(answer.body(), StandardCharsets.UTF_8)).build()
                : built.setBody(answer.body()).build();
    }
}
