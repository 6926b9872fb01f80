package vn.trienkhai.gateway.stage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import vn.trienkhai.gateway.contract.Contract;
import vn.trienkhai.gateway.contract.Contract.BodyLimits;
import vn.trienkhai.gateway.contract.Routes;
import vn.trienkhai.gateway.contract.TestContract;

/**
 * Fails a test whose answer the one document does not promise. Problems of the door itself are held
 * against the common form.
 */
public final class Promised implements Filter {

    private static final Set<Integer> OF_THE_DOOR = Set.of(400, 404, 405, 414, 429, 431);

    private final ObjectNode document = TestContract.write();
    private final Routes routes =
            new Routes(new Contract(document, new BodyLimits(1, 1)).operations());
    private final JsonSchemaFactory schemas = JsonSchemaFactory.getInstance(VersionFlag.V202012);

    @Override
    public Response filter(
            FilterableRequestSpecification request,
            FilterableResponseSpecification expected,
            FilterContext chain) {
        var response = chain.next(request, expected);
        var method = request.getMethod();
        if (method.equals("OPTIONS")) {
            return response;
        }
        check(
                method.equals("HEAD") ? "GET" : method,
                URI.create(request.getURI()).getRawPath(),
                response);
        return response;
    }

    private void check(String method, String path, Response response) {
        assertThat(response.getHeader("X-Request-Id")).matches("[0-9a-f]{32}");
        var status = response.statusCode();
        if (status >= 400 && response.contentType().startsWith("application/problem+json")) {
            validate(response, "/components/schemas/Problem");
            assertThat(response.jsonPath().getInt("status")).isEqualTo(status);
            assertThat(response.jsonPath().getString("type")).startsWith("/problems/");
        }
        var operations = path.startsWith("/") ? routes.at(path) : null;
        var operation = operations == null ? null : operations.get(method);
        if (operation == null || status == 414 || status == 431) {
            assertThat(OF_THE_DOOR).contains(status);
            return;
        }
        var answer =
                document.path("paths")
                        .path(operation.path())
                        .path(method.toLowerCase(Locale.ROOT))
                        .path("responses")
                        .path(Integer.toString(status));
        PromisesMet.note(operation.id(), status);
        assertThat(answer.isMissingNode()).as("%s promises %d", operation.id(), status).isFalse();
    }

    private void validate(Response response, String pointer) {
        var schema =
                schemas.getSchema(SchemaLocation.of(TestContract.FILE.toUri() + "#" + pointer));
        assertThat(schema.validate(response.asString(), InputFormat.JSON)).isEmpty();
    }
}
