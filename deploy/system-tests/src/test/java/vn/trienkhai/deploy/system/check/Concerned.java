package vn.trienkhai.deploy.system.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.trienkhai.deploy.system.evidence.Event;

/** Which bodies must be told of an event, said once more and independently of the service. */
final class Concerned {

    private Concerned() {}

    static Set<String> by(Event event) {
        var about = event.payload();
        return switch (event.type()) {
            case "delivery.sent.v1", "delivery.recall-requested.v1" -> of(about, "recipientId");
            case "delivery.recalled.v1" ->
                    about.path("agreed").asBoolean()
                            ? of(about.path("directive"), "issuerId")
                            : of(about, "recipientId");
            case "delivery.recall-refused.v1" -> of(about.path("directive"), "issuerId");
            case "task.assigned.v1", "task.reassigned.v1", "task.upheld.v1" -> workers(about);
            case "task.returned.v1",
                    "task.reopened.v1",
                    "task.near-due.v1",
                    "task.overdue.v1",
                    "task.urged.v1",
                    "task.confirmed.v1",
                    "task.cancelled.v1" ->
                    of(about.path("task"), "leadId");
            case "task.deadline-changed.v1" ->
                    about.path("reason").asText().equals("STEP_CORRECTED")
                            ? both(about.path("task"), "leadId", "assignerId")
                            : of(about.path("task"), "leadId");
            case "task.submitted.v1", "task.refused.v1" -> of(about.path("task"), "assignerId");
            case "report-period.near-due.v1", "report-period.overdue.v1" -> of(about, "authorId");
            case "report-requirement.station-succeeded.v1" -> of(about, "heirId");
            case "report.submitted.v1" -> others(about, station(about));
            case "report.forwarded.v1" -> others(about, about.path("toId").asText(), author(about));
            case "report.appraised.v1", "report.approved.v1" ->
                    others(about, station(about), author(about));
            case "report.returned.v1" -> others(about, about.path("toId").asText(), author(about));
            case "report.issued.v1" -> others(about, author(about));
            default -> Set.of();
        };
    }

    private static Set<String> of(JsonNode node, String field) {
        return Set.of(node.path(field).asText());
    }

    private static Set<String> both(JsonNode node, String one, String other) {
        return Stream.of(one, other)
                .map(field -> node.path(field).asText())
                .collect(Collectors.toSet());
    }

    private static Set<String> workers(JsonNode about) {
        var task = about.path("task");
        var bodies = new HashSet<>(of(task, "leadId"));
        for (var part : task.path("parts")) {
            if (part.path("role").asText().equals("COORDINATE")) {
                bodies.add(part.path("organizationId").asText());
            }
        }
        return bodies;
    }

    /** Nobody is told of an own act. */
    private static Set<String> others(JsonNode about, String... bodies) {
        var own = List.of("", about.path("byId").asText());
        return Stream.of(bodies).filter(body -> !own.contains(body)).collect(Collectors.toSet());
    }

    private static String author(JsonNode about) {
        return about.path("report").path("authorId").asText();
    }

    private static String station(JsonNode about) {
        return about.path("report").path("station").path("organizationId").asText("");
    }
}
