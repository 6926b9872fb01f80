package vn.trienkhai.platform.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Arc;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import vn.trienkhai.platform.problem.UnreadableBody;

/**
 * A partial update, JSON Merge Patch (RFC 7396): null removes, an object merges, all else replaces.
 */
public record MergePatch(ObjectNode changes) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MergePatch {}

    /**
     * The item after the patch. The current state is given in the form the contract lets be
     * patched.
     *
     * @throws ConstraintViolationException when the result breaks the contract
     */
    public <T> T applyTo(T current, Class<T> type) {
        var json = Arc.container().instance(ObjectMapper.class).get();
        try {
            var patched = json.treeToValue(merged(json.valueToTree(current), changes), type);
            var violations = Arc.container().instance(Validator.class).get().validate(patched);
            if (!violations.isEmpty()) {
                throw new ConstraintViolationException(violations);
            }
            return patched;
        } catch (JsonProcessingException e) {
            throw new UnreadableBody(e);
        }
    }

    private static JsonNode merged(JsonNode current, JsonNode changes) {
        if (!(changes instanceof ObjectNode patch)) {
            return changes;
        }
        var result = current instanceof ObjectNode object ? object : patch.objectNode();
        patch.properties()
                .forEach(
                        entry -> {
                            if (entry.getValue().isNull()) {
                                result.remove(entry.getKey());
                            } else {
                                var before = result.get(entry.getKey());
                                result.set(
                                        entry.getKey(),
                                        merged(
                                                before == null ? patch.objectNode() : before,
                                                entry.getValue()));
                            }
                        });
        return result;
    }
}
