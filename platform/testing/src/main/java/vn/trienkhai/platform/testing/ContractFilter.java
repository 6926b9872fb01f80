package vn.trienkhai.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fails a test whose response the contract does not promise: unknown status, wrong media type or
 * wrong body. Notes which promise each response kept, for {@link PromisesKept}.
 */
final class ContractFilter implements Filter {

    private static final Contract CONTRACT = Contract.ofThisModule();

    /** What the framework answers before an operation is chosen. */
    private static final Set<Integer> WITHOUT_OPERATION = Set.of(404, 405);

    @Override
    public Response filter(
            FilterableRequestSpecification request,
            @Nullable FilterableResponseSpecification expected,
            FilterContext chain) {
        var response = chain.next(request, expected);
        var template = request.getUserDefinedPath().replaceAll("\\?.*", "");
        var method = request.getMethod().toLowerCase(Locale.ROOT);
        var operation = CONTRACT.at("/paths/" + Contract.escape(template) + "/" + method);
        if (operation.isMissing()) {
            assertThat(response.statusCode())
                    .as("%s %s is not in the contract", method, template)
                    .isIn(WITHOUT_OPERATION);
            return response;
        }
        check(operation, response, method + " " + template);
        note(operation.node().path("operationId").asText(), response.statusCode());
        return response;
    }

    private static void check(Contract.Place operation, Response response, String name) {
        var promise = operation.child("responses").child(Integer.toString(response.statusCode()));
        assertThat(promise.isMissing())
                .as(
                        "%s promises %d; it answered %s",
                        name, response.statusCode(), response.asString())
                .isFalse();
        if (response.statusCode() == 204 || response.statusCode() == 304) {
            return;
        }
        var content = promise.child("content").child(mediaType(response));
        assertThat(content.isMissing())
                .as("%s promises %s", name, response.contentType())
                .isFalse();
        if (response.contentType().contains("json")) {
            var body = response.asString();
            assertThat(content.child("schema").faults(body))
                    .as("%s answered %s", name, body)
                    .isEmpty();
        }
    }

    private static String mediaType(Response response) {
        var type = response.contentType();
        var semicolon = type.indexOf(';');
        return semicolon < 0 ? type : type.substring(0, semicolon).strip();
    }

    private static void note(String operationId, int status) {
        try {
            var file = Files.createDirectories(Path.of("target")).resolve("promises-kept.txt");
            Files.writeString(
                    file,
                    operationId + " " + status + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
