package vn.trienkhai.deploy.system.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Compares who has to do what by when: the duties of one document. */
final class DutyCorrection {

    private final Labelled document;
    private final Tally tally;
    private final Words words;
    private final Holders holders;
    private final WayCorrection ways;
    private final ObjectNode patch = Patch.object();

    /** The key of the draft under which each duty of the flow stands. */
    private final Map<JsonNode, String> keys = new HashMap<>();

    DutyCorrection(Labelled document, Register register, Tally tally, Words words) {
        this.document = document;
        this.tally = tally;
        this.words = words;
        this.holders = new Holders(document, register);
        this.ways = new WayCorrection(document, register, tally);
    }

    ObjectNode patch(JsonNode read) {
        var left = new HashSet<String>();
        read.fieldNames().forEachRemaining(left::add);
        for (var duty : document.duties()) {
            var key = found(duty, read, left);
            left.remove(key);
            keys.put(duty, key);
        }
        var due = new DueCorrection(document, name -> step(name, read));
        document.duties().forEach(duty -> compare(duty, read.path(keys.get(duty)), due));
        for (var key : left) {
            tally.count(Tally.Kind.DUTY, false, "too many: " + read.path(key).path("text"));
            patch.putNull(key);
        }
        return patch;
    }

    /** The one that was read for it: of its clause, and alike in words, body, role or day. */
    private String found(JsonNode duty, JsonNode read, Set<String> left) {
        return left.stream()
                .filter(key -> read.path(key).path("clauseRef").equals(duty.path("clause")))
                .filter(key -> likeness(duty, read.path(key), key) > 1)
                .max(
                        Comparator.comparingInt((String key) -> likeness(duty, read.path(key), key))
                                .thenComparing(Comparator.reverseOrder()))
                .orElse("x" + (keys.size() + 1));
    }

    private int likeness(JsonNode duty, JsonNode read, String key) {
        var said =
                holders.words(duty).anyMatch(text -> says(read, key, text))
                        || (duty.path("due").isInt() && isDue(duty, read));
        var roles = holders.of(duty).equals(holders.read(read));
        var bodies = holders.bodies(holders.of(duty)).equals(holders.bodies(holders.read(read)));
        return (said ? 3 : 0) + (roles ? 2 : 0) + (bodies ? 1 : 0);
    }

    private boolean says(JsonNode read, String key, String text) {
        return Likeness.holds(read.path("text").asText(), text)
                || words.of("/duties/" + key + "/holders")
                        .anyMatch(each -> Likeness.holds(each, text));
    }

    private boolean isDue(JsonNode duty, JsonNode read) {
        var label = document.labels().path("deadlines").path(duty.path("due").asInt());
        return label.path("date").isTextual()
                && label.path("date").equals(read.path("deadline").path("date"));
    }

    private void compare(JsonNode duty, JsonNode read, DueCorrection due) {
        var key = keys.get(duty);
        var name = duty.path("name").asText(key);
        var changes = Patch.object();
        var there = !read.isMissingNode();
        if (!tally.count(Tally.Kind.DUTY, there, name + " " + holders.of(duty))) {
            fresh(duty, changes);
        }
        holders(duty, read, changes);
        output(duty, read, name, changes);
        due.of(duty.path("due"), read.path("deadline"))
                .ifPresent(changed -> changes.set("deadline", changed));
        if (duty.has("due") || !read.path("deadline").path("kind").asText("NONE").equals("NONE")) {
            var right = !changes.has("deadline");
            tally.count(Tally.Kind.DEADLINE, right, name + " " + changes.path("deadline"));
        }
        ways.of(duty, read.path("reporting"), due).ifPresent(way -> changes.set("reporting", way));
        if (!changes.isEmpty()) {
            patch.withObject("/" + key).setAll(changes);
        }
    }

    /** What was not read at all is typed. */
    private void fresh(JsonNode duty, ObjectNode changes) {
        var text = holders.words(duty).findFirst().orElse(duty.path("text").asText());
        changes.set("clauseRef", duty.path("clause"));
        changes.put("title", text.substring(0, Math.min(200, text.length()))).put("text", text);
    }

    private void output(JsonNode duty, JsonNode read, String name, ObjectNode changes) {
        var told = read.path("output").asText();
        var wanted = duty.path("output").asText(told.isEmpty() ? "RESULT" : told);
        if (!tally.count(Tally.Kind.OUTPUT, told.equals(wanted), name + " " + wanted)) {
            changes.put("output", wanted);
        }
    }

    private void holders(JsonNode duty, JsonNode read, ObjectNode changes) {
        var wanted = holders.of(duty);
        var told = holders.read(read);
        wanted.forEach(each -> tally.count(Tally.Kind.HOLDER, told.contains(each), "" + each));
        told.stream()
                .filter(each -> !wanted.contains(each))
                .forEach(each -> tally.count(Tally.Kind.HOLDER, false, "too many: " + each));
        if (!wanted.equals(told)) {
            changes.set("holders", holders.array(duty));
        }
        var mode = duty.path("mode").asText("EACH");
        if (!read.path("mode").asText().equals(mode)) {
            changes.put("mode", mode);
        }
    }

    /** The name under which another duty waits for one of the flow. */
    private String step(String name, JsonNode read) {
        for (var duty : document.duties()) {
            if (duty.path("name").asText().equals(name)) {
                var key = keys.get(duty);
                var known = read.path(key).path("step").asText("");
                if (known.isEmpty()) {
                    patch.withObject("/" + key).put("step", key);
                }
                return known.isEmpty() ? key : known;
            }
        }
        return name;
    }
}
