package vn.trienkhai.directive.proposal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import vn.trienkhai.directive.api.ProposedDraft;

/**
 * One name means one body throughout a document: whom a person chooses in one place is chosen
 * wherever the same words stand and nobody was chosen yet.
 */
@ApplicationScoped
class SameNames {

    private static final Set<String> PLACES = Set.of("body", "addressee", "issuer");
    private static final Set<String> IDS = Set.of("organizationId", "classId");

    private final ObjectMapper json;

    SameNames(ObjectMapper json) {
        this.json = json;
    }

    ProposedDraft chosen(ProposedDraft before, ProposedDraft after) {
        Map<String, ObjectNode> known = new HashMap<>();
        bodies(json.valueToTree(before), body -> keep(body, known));
        Map<String, ObjectNode> chosen = new HashMap<>();
        JsonNode draft = json.valueToTree(after);
        bodies(draft, body -> keep(body, chosen));
        chosen.keySet().removeAll(known.keySet());
        if (chosen.isEmpty()) {
            return after;
        }
        bodies(
                draft,
                body -> {
                    var same = chosen.get(body.path("name").asText());
                    if (same != null && !isChosen(body)) {
                        body.setAll(same);
                    }
                });
        try {
            return json.treeToValue(draft, ProposedDraft.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A draft with its bodies is none", e);
        }
    }

    /** Who was meant by a name already says nothing new. */
    private static void keep(ObjectNode body, Map<String, ObjectNode> chosen) {
        if (isChosen(body) && body.path("name").isTextual()) {
            chosen.putIfAbsent(body.path("name").asText(), body.deepCopy());
        }
    }

    private static boolean isChosen(JsonNode body) {
        return IDS.stream().anyMatch(body::hasNonNull);
    }

    private static void bodies(JsonNode node, Consumer<ObjectNode> each) {
        node.properties()
                .forEach(
                        field -> {
                            if (PLACES.contains(field.getKey())
                                    && field.getValue() instanceof ObjectNode body) {
                                each.accept(body);
                            }
                        });
        node.forEach(child -> bodies(child, each));
    }
}
