package vn.trienkhai.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.testing.lint.ContractFiles;
import vn.trienkhai.platform.testing.lint.Place;

/**
 * Fails a test whose response the contract does not promise: unknown status, wrong media type or
 * wrong body. Notes which promise each response kept, for {@link PromisesKept}.
 */
final class ContractFilter implements Filter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ContractFiles FILES = new ContractFiles();
    private static final Place CONTRACT = Contract.rootOfThisModule(FILES);

    /** What the framework answers before an operation is chosen. */
    private static final Set<Integer> WITHOUT_OPERATION = Set.of(404, 405);

    @Override
    public Response filter(
            FilterableRequestSpecification request,
            @Nullable FilterableResponseSpecification expected,
            FilterContext chain) {
        var response = chain.next(request, expected);
        var path = request.getUserDefinedPath().replaceAll("\\?.*", "");
        var isHead = request.getMethod().equals("HEAD");
        var method = isHead ? "get" : request.getMethod().toLowerCase(Locale.ROOT);
        var operation = CONTRACT.at("paths").at(path).at(method);
        var name = method + " " + path;
        if (!operation.exists()) {
            assertThat(response.statusCode())
                    .as("%s is not in the contract", name)
                    .isIn(WITHOUT_OPERATION);
            return response;
        }
        check(operation, response, name, isHead);
        PromisesKept.note(operation.text("operationId"), response.statusCode());
        return response;
    }

    /** HEAD is answered as GET without the body (RFC 9110, 9.3.2). */
    private static void check(Place operation, Response response, String name, boolean isHead) {
        var status = Integer.toString(response.statusCode());
        var promise = operation.at("responses").at(status).followed();
        assertThat(promise.exists())
                .as("%s promises %s; it answered %s", name, status, response.asString())
                .isTrue();
        if (status.equals("204") || status.equals("304")) {
            return;
        }
        var content = promise.at("content").at(mediaType(response));
        assertThat(content.exists()).as("%s promises %s", name, response.contentType()).isTrue();
        if (response.contentType().contains("json") && !isHead) {
            checkBody(content.at("schema").followed(), response.asString(), name);
        }
    }

    private static void checkBody(Place schema, String body, String name) {
        try {
            assertThat(FILES.faults(schema, JSON.readTree(body)))
                    .as("%s answered %s", name, body)
                    .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " answered " + body, e);
        }
    }

    private static String mediaType(Response response) {
        var type = response.contentType();
        var semicolon = type.indexOf(';');
        return semicolon < 0 ? type : type.substring(0, semicolon).strip();
    }
}
