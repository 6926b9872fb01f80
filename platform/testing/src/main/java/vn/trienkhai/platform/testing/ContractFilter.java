package vn.trienkhai.platform.testing;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import org.jspecify.annotations.Nullable;

/** Has every answer checked against the contract: {@link ContractCheck}; then it can be read. */
final class ContractFilter implements Filter {

    @Override
    public Response filter(
            FilterableRequestSpecification request,
            @Nullable FilterableResponseSpecification expected,
            FilterContext chain) {
        var response = Straight.sent(request).orElseGet(() -> chain.next(request, expected));
        var path = request.getUserDefinedPath().replaceAll("\\?.*", "");
        var type = response.contentType() == null ? "" : response.contentType();
        var text = type.contains("json") ? response.asString() : "";
        ContractCheck.check(
                request.getMethod(),
                path,
                new ContractCheck.Given(response.statusCode(), type, text));
        return type.contains("json") ? PlainlyRead.of(response) : response;
    }
}
