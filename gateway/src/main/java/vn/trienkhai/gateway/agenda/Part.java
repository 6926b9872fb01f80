package vn.trienkhai.gateway.agenda;

import io.vertx.core.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one source gave: lines, or the reason why there are none.
 *
 * @param more whether the service has more than was asked for
 */
record Part(Source source, List<JsonObject> lines, boolean more, @Nullable String reason) {

    Part {
        lines = List.copyOf(lines);
    }

    static Part unavailable(Source source, String reason) {
        return new Part(source, List.of(), false, reason);
    }
}
