package vn.trienkhai.platform.event;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/**
 * What an operator needs when poison was parked, on the management interface only: {@code GET
 * /q/parked-events} and {@code POST /q/parked-events/replays?topic=…&key=…}.
 */
@ApplicationScoped
class OperatorRoutes {

    private final ParkedEvents parked;

    OperatorRoutes(ParkedEvents parked) {
        this.parked = parked;
    }

    void register(@Observes ManagementInterface management) {
        var router = management.router();
        router.get("/q/parked-events")
                .blockingHandler(request -> answer(request, 200, parked.list()));
        router.route(HttpMethod.POST, "/q/parked-events/replays").blockingHandler(this::replay);
    }

    private void replay(RoutingContext request) {
        var topic = request.queryParam("topic");
        var key = request.queryParam("key");
        if (topic.size() != 1 || key.size() != 1) {
            answer(request, 400, Map.of("title", "Name one topic and one key"));
            return;
        }
        var replayed = parked.replay(topic.getFirst(), key.getFirst());
        answer(request, 200, Map.of("replayed", replayed));
    }

    private static void answer(RoutingContext request, int status, Object body) {
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/json")
                .end(Json.encode(body));
    }
}
