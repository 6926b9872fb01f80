package vn.trienkhai.deploy.system.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Compares by when: a day of the labels, a manner, or after another step. */
final class DueCorrection {

    private final Labelled document;
    private final UnaryOperator<String> steps;

    /**
     * @param steps what a step of the flow is called in the draft
     */
    DueCorrection(Labelled document, UnaryOperator<String> steps) {
        this.document = document;
        this.steps = steps;
    }

    /** What to change; empty where it was read right. */
    Optional<ObjectNode> of(JsonNode due, JsonNode read) {
        var wanted = terms(due);
        return agrees(wanted, read) ? Optional.empty() : Optional.of(Patch.instead(read, wanted));
    }

    private static boolean agrees(ObjectNode wanted, JsonNode read) {
        return wanted.properties().stream()
                .filter(each -> !each.getKey().equals("raw"))
                .allMatch(each -> each.getValue().equals(read.path(each.getKey())));
    }

    private ObjectNode terms(JsonNode due) {
        if (due.isInt()) {
            return labelled(document.labels().path("deadlines").path(due.asInt()));
        }
        var words = due.asText("NONE").split(" ", 2);
        var terms = Patch.object().put("kind", words[0]);
        return words.length == 1 ? terms : terms.put("after", steps.apply(words[1]));
    }

    private static ObjectNode labelled(JsonNode label) {
        var text = label.path("text").asText();
        var terms = Patch.object().put("raw", text);
        return label.path("date").isTextual()
                ? terms.put("kind", "DATE")
                        .put("date", label.path("date").asText())
                        .put("inclusive", !text.startsWith("trước"))
                : terms.put("kind", "PERIODIC_UNSPECIFIED");
    }
}
