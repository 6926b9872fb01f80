package vn.trienkhai.deploy.system.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Merge patches (RFC 7396). */
public final class Patch {

    private Patch() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** What an object becomes by a patch. */
    public static JsonNode applied(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch.deepCopy();
        }
        ObjectNode result = target.isObject() ? target.deepCopy() : object();
        patch.properties()
                .forEach(
                        each -> {
                            if (each.getValue().isNull()) {
                                result.remove(each.getKey());
                            } else {
                                var old = result.path(each.getKey());
                                result.set(each.getKey(), applied(old, each.getValue()));
                            }
                        });
        return result;
    }

    /** The patch that leaves nothing of the old object but what the new one has. */
    static ObjectNode instead(JsonNode old, ObjectNode fresh) {
        ObjectNode patch = fresh.deepCopy();
        old.fieldNames()
                .forEachRemaining(
                        field -> {
                            if (!fresh.has(field)) {
                                patch.putNull(field);
                            }
                        });
        return patch;
    }

    /** What of an object a patch does not speak of. */
    public static ObjectNode untouched(JsonNode target, JsonNode patch) {
        var rest = object();
        target.properties().forEach(each -> keep(rest, each.getKey(), each.getValue(), patch));
        return rest;
    }

    private static void keep(ObjectNode rest, String field, JsonNode value, JsonNode patch) {
        if (!patch.has(field)) {
            rest.set(field, value);
        } else if (value.isObject() && patch.path(field).isObject()) {
            rest.set(field, untouched(value, patch.path(field)));
        }
    }

    /** Whether a patch speaks of the value at a pointer, or of something below it. */
    public static boolean touches(JsonNode patch, String pointer) {
        var at = patch;
        for (var field : pointer.substring(1).split("/", -1)) {
            if (!at.isObject()) {
                return true;
            }
            if (!at.has(field)) {
                return false;
            }
            at = at.path(field);
        }
        return true;
    }
}
