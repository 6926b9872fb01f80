package vn.trienkhai.gateway.agenda;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One question to one service, and how a line of its answer becomes a line of the agenda.
 *
 * @param line empty when there is nothing to do about it
 */
record Source(
        Section section,
        String service,
        String path,
        Function<JsonObject, Optional<JsonObject>> line) {

    /** The parts of the agenda that can be missing on their own. */
    enum Section {
        TASKS,
        REPORTS,
        ARRIVALS
    }

    /** Every question, as the contracts of the three services have them. */
    static List<Source> all() {
        return List.of(
                new Source(Section.TASKS, "task", "/v1/tasks?my=lead&limit=200", Lines::task),
                new Source(
                        Section.TASKS,
                        "task",
                        "/v1/tasks?my=assigner&phase=AWAITING_CONFIRMATION&limit=200",
                        Lines::confirmation),
                new Source(
                        Section.REPORTS,
                        "report",
                        "/v1/report-requirements?my=author&open=true&limit=200",
                        Lines::report),
                new Source(
                        Section.REPORTS,
                        "report",
                        "/v1/reports?my=station&state=SUBMITTED&limit=200",
                        Lines::station),
                new Source(
                        Section.ARRIVALS,
                        "directive",
                        "/v1/deliveries?status=SENT&limit=200",
                        Lines::arrival),
                new Source(
                        Section.ARRIVALS,
                        "directive",
                        "/v1/deliveries?status=DELIVERED&limit=200",
                        Lines::arrival),
                new Source(
                        Section.ARRIVALS,
                        "directive",
                        "/v1/deliveries?status=RECALL_REQUESTED&limit=200",
                        Lines::recall));
    }
}
