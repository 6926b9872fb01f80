package vn.trienkhai.gateway.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.arc.Unremovable;
import io.vertx.core.http.HttpHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import vn.trienkhai.gateway.contract.PackagedContract;
import vn.trienkhai.gateway.exchange.Answers;
import vn.trienkhai.gateway.exchange.Exchange;
import vn.trienkhai.gateway.exchange.OwnOperation;
import vn.trienkhai.gateway.problem.Refusal;
import vn.trienkhai.gateway.problem.Refused;

/** The catalogue of problems: JSON for programs, the page for a browser. */
@ApplicationScoped
class Problems {

    private static final String JSON = "application/json";

    private final Answers answers;
    private final Page page;
    private final Shelf all;
    private final Map<String, Shelf> byType = new HashMap<>();

    Problems(PackagedContract contract, Answers answers, Page page) {
        this.answers = answers;
        this.page = page;
        var catalogue = contract.problems();
        this.all =
                Shelf.of(
                        JSON,
                        JsonNodeFactory.instance.objectNode().set("items", catalogue).toString());
        for (JsonNode problem : catalogue) {
            var type = problem.path("type").asText().replace("/problems/", "");
            byType.put(type, Shelf.of(JSON, problem.toString()));
        }
    }

    @Produces
    @Singleton
    @Unremovable
    OwnOperation catalogue() {
        return operation("listProblems", exchange -> all.give(exchange, answers));
    }

    @Produces
    @Singleton
    @Unremovable
    OwnOperation entry() {
        return operation(
                "getProblem",
                exchange -> {
                    var entry = byType.get(lastSegment(exchange));
                    if (entry == null) {
                        throw Refused.because(
                                Refusal.NO_SUCH_PATH, "There is no problem of this type.");
                    }
                    entry.give(exchange, answers);
                });
    }

    static String lastSegment(Exchange exchange) {
        var path = String.valueOf(exchange.request().path());
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private OwnOperation operation(String id, Consumer<Exchange> program) {
        return new OwnOperation() {
            @Override
            public String operationId() {
                return id;
            }

            @Override
            public void answer(Exchange exchange) {
                var accept = exchange.request().getHeader(HttpHeaders.ACCEPT);
                if (accept != null && accept.startsWith("text/html")) {
                    page.answer(exchange);
                } else {
                    program.accept(exchange);
                }
            }
        };
    }
}
