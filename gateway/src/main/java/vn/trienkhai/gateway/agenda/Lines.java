package vn.trienkhai.gateway.agenda;

import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.Set;

/** Turns what the services tell into lines of the agenda. */
final class Lines {

    private static final JsonObject NONE = new JsonObject();
    private static final Set<String> WITH_THE_LEAD =
            Set.of("ASSIGNED", "ACCEPTED", "IN_PROGRESS", "RETURNED");

    private Lines() {}

    /** A task the body leads, unless it waits for somebody else. */
    static Optional<JsonObject> task(JsonObject task) {
        return WITH_THE_LEAD.contains(task.getString("phase"))
                ? Optional.of(taskLine("TASK", task))
                : Optional.empty();
    }

    static Optional<JsonObject> confirmation(JsonObject task) {
        return Optional.of(taskLine("CONFIRMATION", task));
    }

    private static JsonObject taskLine(String kind, JsonObject task) {
        var line = line(kind, task.getString("id"), task.getString("title"));
        line.put("state", task.getString("phase"));
        copy(task, line, "dueOn");
        copy(task, line, "timeliness");
        directive(task.getJsonObject("directive", NONE), line);
        if (Boolean.TRUE.equals(task.getBoolean("movedByReport"))) {
            line.put("movedByReport", true);
        }
        return line.put("href", "/v1/tasks/" + task.getString("id"));
    }

    /** A report the body has to write: the report once it is begun, the requirement before. */
    static Optional<JsonObject> report(JsonObject requirement) {
        var mine = requirement.getJsonObject("mine", NONE);
        var begun = mine.getString("reportId");
        var id = begun == null ? requirement.getString("id") : begun;
        var line = line("REPORT", id, requirement.getString("title"));
        line.put("state", mine.getString("state", "MISSING"));
        copy(requirement, line, "dueOn");
        copy(mine, line, "dueOn");
        copy(mine, line, "timeliness");
        copy(requirement, line, "directiveId");
        if (requirement.getString("directiveSymbol") != null) {
            line.put("symbol", requirement.getString("directiveSymbol"));
        }
        return Optional.of(
                line.put(
                        "href",
                        (begun == null ? "/v1/report-requirements/" : "/v1/reports/") + id));
    }

    /** A report that lies with the body. */
    static Optional<JsonObject> station(JsonObject report) {
        var line = line("STATION", report.getString("id"), report.getString("title"));
        line.put("state", report.getJsonObject("station", NONE).getString("role", "SUBMITTED"));
        copy(report, line, "dueOn");
        copy(report, line, "timeliness");
        copy(report, line, "directiveId");
        return Optional.of(line.put("href", "/v1/reports/" + report.getString("id")));
    }

    static Optional<JsonObject> arrival(JsonObject delivery) {
        return Optional.of(deliveryLine("ARRIVAL", delivery));
    }

    /** The sender asks for the copy and waits for the body to agree or refuse. */
    static Optional<JsonObject> recall(JsonObject delivery) {
        var line = deliveryLine("RECALL", delivery);
        var answerBy = delivery.getJsonObject("recall", NONE).getString("answerBy");
        return Optional.of(answerBy == null ? line : line.put("dueOn", answerBy));
    }

    private static JsonObject deliveryLine(String kind, JsonObject delivery) {
        var directive = delivery.getJsonObject("directive", NONE);
        var line = line(kind, delivery.getString("id"), directive.getString("abstract"));
        line.put("state", delivery.getString("state"));
        directive(directive, line);
        return line.put("href", "/v1/deliveries/" + delivery.getString("id"));
    }

    private static JsonObject line(String kind, String id, String title) {
        return new JsonObject().put("kind", kind).put("id", id).put("title", title);
    }

    private static void directive(JsonObject directive, JsonObject line) {
        copy(directive, line, "directiveId");
        copy(directive, line, "symbol");
    }

    private static void copy(JsonObject from, JsonObject to, String field) {
        if (from.getValue(field) != null) {
            to.put(field, from.getValue(field));
        }
    }
}
