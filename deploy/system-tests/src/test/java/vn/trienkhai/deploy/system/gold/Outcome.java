package vn.trienkhai.deploy.system.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must be there once a document is in force, by the labels and domain.md 5.6 to 5.9. */
public final class Outcome {

    private final Labelled document;
    private final Register register;
    private final Holders holders;

    public Outcome(Labelled document, Register register) {
        this.document = document;
        this.register = register;
        this.holders = new Holders(document, register);
    }

    /** One line for each duty: where it stands, who does what, by when, and what comes of it. */
    public List<String> duties() {
        return document.duties().stream().map(this::line).toList();
    }

    private String line(JsonNode duty) {
        return line(duty.path("clause"), holders.of(duty), duty.path("lastDay"))
                + duty.path("output").asText("");
    }

    /** The same of a duty of the directive; the output only where the flow says one. */
    public List<String> duties(JsonNode directive) {
        return Labelled.all(directive.path("duties")).stream().map(this::told).toList();
    }

    private String told(JsonNode duty) {
        var line = line(duty.path("clauseRef"), holders.held(duty), duty.at("/deadline/lastDay"));
        var named = line + duty.path("output").asText();
        return duties().contains(named) ? named : line;
    }

    private static String line(JsonNode clause, Object holders, JsonNode lastDay) {
        return clause.asText() + " " + holders + " " + lastDay.asText("-") + " ";
    }

    /** One line for each task: the clause, who answers for it, and the last day. */
    public List<String> tasks() {
        return document.duties().stream()
                .flatMap(duty -> doers(duty).map(body -> task(duty, body)))
                .toList();
    }

    private static String task(JsonNode duty, String body) {
        return "%s %s %s"
                .formatted(duty.path("clause").asText(), body, duty.path("lastDay").asText("-"));
    }

    /** The same of the tasks that are there. */
    public static List<String> tasks(JsonNode page) {
        return Labelled.all(page.path("items")).stream()
                .map(
                        task ->
                                "%s %s %s"
                                        .formatted(
                                                task.path("clauseRef").asText(),
                                                task.at("/lead/organizationId").asText(),
                                                task.path("dueOn").asText("-")))
                .toList();
    }

    /** Everybody who has a task of his own by a duty. */
    public Stream<String> doers(JsonNode duty) {
        return holders.doers(duty).flatMap(name -> register.bodies(name).stream());
    }

    /** The duties of the flow by the ids they have in the directive. */
    public Map<String, JsonNode> byId(JsonNode directive) {
        var ids = new HashMap<String, JsonNode>();
        for (var duty : Labelled.all(directive.path("duties"))) {
            document.duties().stream()
                    .filter(each -> line(each).equals(told(duty)))
                    .forEach(each -> ids.put(duty.path("id").asText(), each));
        }
        return ids;
    }

    /** To whom a report of the duty goes; empty where none is asked for. */
    public String addressee(JsonNode duty) {
        return document.named("assignments", duty.path("labels")).stream()
                .map(label -> Labelled.one(label.path("to").asText("")))
                .filter(name -> !name.isEmpty())
                .map(name -> register.bodies(name).getFirst())
                .findFirst()
                .orElse("");
    }

    /**
     * The stations of the way of a report: what happens, where, by which last day. Where nobody
     * approves or signs at the end, the addressee approves.
     */
    public List<String> stations(JsonNode duty) {
        var stations = new ArrayList<String>();
        document.named("assignments", duty.path("labels")).stream()
                .map(label -> Labelled.one(label.path("via").asText("")))
                .filter(name -> !name.isEmpty())
                .forEach(name -> stations.add("VIA %s -".formatted(id(name))));
        for (var each : Labelled.all(duty.path("stations"))) {
            var body = id(each.path("body").asText());
            stations.add(
                    "%s %s %s"
                            .formatted(
                                    each.path("role").asText(),
                                    body,
                                    each.path("lastDay").asText("-")));
        }
        if (duty.path("stations").isEmpty()) {
            stations.add("APPROVE %s -".formatted(addressee(duty)));
        }
        return stations;
    }

    private String id(String name) {
        return register.bodies(name).getFirst();
    }

    /** The same of a requirement. */
    public static List<String> route(JsonNode requirement) {
        return Labelled.all(requirement.path("route")).stream()
                .map(
                        each ->
                                "%s %s %s"
                                        .formatted(
                                                each.path("role").asText(),
                                                each.path("organizationId").asText(),
                                                each.at("/deadline/lastDay").asText("-")))
                .collect(Collectors.toList());
    }

    /** The passages of the labels that lead to none of the passages a duty was read from. */
    public List<String> lost(JsonNode duty, JsonNode source) {
        var passages =
                Labelled.all(source.path("items")).stream()
                        .map(each -> Likeness.bare(each.path("passage").asText()))
                        .toList();
        return holders.words(duty)
                .filter(
                        text ->
                                passages.stream()
                                        .noneMatch(each -> each.contains(Likeness.bare(text))))
                .toList();
    }
}
