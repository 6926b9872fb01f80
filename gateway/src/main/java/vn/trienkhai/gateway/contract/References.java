package vn.trienkhai.gateway.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Makes every reference point into the one document. */
final class References {

    private static final String LOCAL = "#/components/";
    private static final String COMMON = "/common.yaml#/components/";

    private References() {}

    /** A copy whose references into the common components are local. */
    static ObjectNode folded(String service, ObjectNode contract) {
        var copy = contract.deepCopy();
        fold(service, copy);
        return copy;
    }

    /** True when a component only says that it is the common one of the same name. */
    static boolean isItself(String name, JsonNode component) {
        return component.path("$ref").asText().equals(LOCAL + name);
    }

    static void requireTargets(ObjectNode document) {
        require(document, document);
    }

    private static void fold(String service, JsonNode node) {
        if (node instanceof ObjectNode object && object.path("$ref").isTextual()) {
            var reference = object.get("$ref").asText();
            var common = reference.indexOf(COMMON);
            if (common >= 0) {
                object.put("$ref", LOCAL + reference.substring(common + COMMON.length()));
            } else if (!reference.startsWith(LOCAL)) {
                throw new MergeConflict(
                        "%s refers to %s, which the one document cannot hold"
                                .formatted(service, reference));
            }
        }
        node.forEach(child -> fold(service, child));
    }

    private static void require(ObjectNode document, JsonNode node) {
        if (node.path("$ref").isTextual()) {
            var reference = node.get("$ref").asText();
            if (document.at(JsonPointer.compile(reference.substring(1))).isMissingNode()) {
                throw new MergeConflict("nothing stands at " + reference);
            }
        }
        node.forEach(child -> require(document, child));
    }
}
