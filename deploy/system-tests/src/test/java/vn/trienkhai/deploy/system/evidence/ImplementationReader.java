package vn.trienkhai.deploy.system.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The implementation of one directive: as it is shown, and counted anew. */
final class ImplementationReader {

    private static final String TIMELINESS =
            """
            select case when due_on is null then 'NO_DEADLINE'
                        when finished_on is not null then
                             case when finished_on <= due_on then 'IN_TIME' else 'LATE' end
                        else 'OPEN' end, count(*)
              from task where directive_id = ? and phase <> 'CANCELLED' group by 1
            """;

    private ImplementationReader() {}

    static Implementation shown(JsonNode view) {
        var deliveries = new TreeMap<String, Integer>();
        view.path("deliveries")
                .properties()
                .forEach(each -> add(deliveries, each.getKey(), each.getValue().asInt()));
        var arrivals = new TreeMap<String, Integer>();
        for (var body : view.path("bodies")) {
            if (body.has("arrivalNumber")) {
                arrivals.put(
                        body.path("organizationId").asText(), body.path("arrivalNumber").asInt());
            }
        }
        return new Implementation(
                deliveries,
                states(view.path("tasks").path("byPhase")),
                states(view.path("tasks").path("byTimeliness")),
                states(view.path("reports").path("byState")),
                arrivals);
    }

    static Implementation counted(
            Connection directives, Connection tasks, Connection reports, UUID directive) {
        return new Implementation(
                sorted(
                        directives,
                        "select lower(state), count(*) from delivery where directive_id = ? group by 1",
                        directive),
                sorted(
                        tasks,
                        "select phase, count(*) from task where directive_id = ? group by 1",
                        directive),
                sorted(tasks, TIMELINESS, directive),
                sorted(
                        reports,
                        "select state, count(*) from report where directive_id = ? and state <> 'DRAFT' group by 1",
                        directive),
                sorted(
                        directives,
                        "select recipient_id::text, arrival_number from delivery where directive_id = ? and arrival_number is not null",
                        directive));
    }

    private static Map<String, Integer> sorted(Connection database, String sql, UUID directive) {
        return new TreeMap<>(Rows.counts(database, sql, directive));
    }

    private static Map<String, Integer> states(JsonNode counts) {
        var states = new TreeMap<String, Integer>();
        counts.forEach(
                each -> add(states, each.path("state").asText(), each.path("count").asInt()));
        return states;
    }

    private static void add(Map<String, Integer> counts, String name, int count) {
        if (count > 0) {
            counts.put(name, count);
        }
    }
}
