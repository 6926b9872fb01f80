package vn.trienkhai.directive.reader.duty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Bodies.Body;

/**
 * One body with one role in one passage.
 *
 * @param body its name, restored from the context where the passage only says "quý Bộ"
 * @param matches whom the registry knows by that name, the likeliest first
 * @param text the passage as written
 * @param to whom a report goes to
 * @param via through whom it goes
 * @param product what is to be delivered, for example Báo cáo
 */
public record Assignment(
        String body,
        List<Body> matches,
        Role role,
        @Nullable String clauseRef,
        String text,
        @Nullable String to,
        @Nullable String via,
        @Nullable String product) {

    public Assignment {
        matches = List.copyOf(matches);
    }
}
