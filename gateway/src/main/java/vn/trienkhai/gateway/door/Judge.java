package vn.trienkhai.gateway.door;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.trienkhai.gateway.contract.Operation;
import vn.trienkhai.gateway.contract.Routes;
import vn.trienkhai.gateway.exchange.Exchange;
import vn.trienkhai.gateway.identity.Caller;
import vn.trienkhai.gateway.problem.Refusal;
import vn.trienkhai.gateway.problem.Refused;
import vn.trienkhai.gateway.wire.Target;

/**
 * Holds a request against the one document: path, method, media types, roles. Throws what it
 * refuses.
 */
final class Judge {

    private final Routes routes;

    Judge(Routes routes) {
        this.routes = routes;
    }

    /** What the contract knows about this path. */
    Map<String, Operation> operationsAt(Exchange exchange) {
        return switch (Target.of(exchange.request().uri())) {
            case Target.Ambiguous(var detail) ->
                    throw Refused.because(Refusal.AMBIGUOUS_TARGET, detail);
            case Target.Plain(var path, var _) -> {
                var operations = routes.at(path);
                if (operations == null) {
                    throw Refused.because(Refusal.NO_SUCH_PATH, null);
                }
                yield operations;
            }
        };
    }

    /** The operation that is asked for. HEAD is GET without the body. */
    Operation operation(Exchange exchange, Map<String, Operation> operations) {
        var method = exchange.request().method();
        var name = method.equals(HttpMethod.HEAD) ? "GET" : method.name();
        var operation = operations.get(name);
        if (operation == null) {
            var methods = methods(operations);
            throw Refused.because(Refusal.METHOD_NOT_ALLOWED, null)
                    .allowing(methods)
                    .with("Allow", String.join(", ", methods));
        }
        MediaTypes.requireBody(exchange, operation);
        MediaTypes.requireAcceptable(exchange, operation);
        return operation;
    }

    /** Answers OPTIONS from the contract. */
    static void answerOptions(Exchange exchange, Map<String, Operation> operations, Cors cors) {
        var methods = String.join(", ", methods(operations));
        if (Cors.isPreflight(exchange)) {
            cors.answerPreflight(exchange, methods);
        }
        exchange.response()
                .setStatusCode(204)
                .putHeader(HttpHeaders.ALLOW, methods)
                .end(Buffer.buffer());
    }

    /** One of the operation's roles is enough. */
    static void requireRole(Caller caller, Operation operation) {
        if (!caller.hasAny(operation.roles())) {
            throw Refused.because(
                            Refusal.ROLE_MISSING,
                            "This needs one of the roles "
                                    + String.join(", ", new TreeSet<>(operation.roles()))
                                    + ".")
                    .allowing(List.copyOf(new TreeSet<>(operation.roles())));
        }
    }

    private static List<String> methods(Map<String, Operation> operations) {
        var methods = new ArrayList<>(operations.keySet());
        if (operations.containsKey("GET")) {
            methods.add("HEAD");
        }
        methods.add("OPTIONS");
        return methods;
    }
}
