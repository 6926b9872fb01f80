package vn.trienkhai.gateway.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the operations out of the one document. */
public final class Contract {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final ObjectNode document;
    private final BodyLimits limits;

    /**
     * How long request bodies may be.
     *
     * @param json longest ordinary body in bytes
     * @param streamed longest file in bytes; an operation may take less: {@code x-max-body}
     */
    public record BodyLimits(long json, long streamed) {}

    public Contract(ObjectNode document, BodyLimits limits) {
        this.document = document;
        this.limits = limits;
    }

    /** Every operation that may be asked. */
    public List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        for (var path : document.path("paths").properties()) {
            for (var method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())) {
                    operations.add(operation(path.getKey(), method.getKey(), method.getValue()));
                }
            }
        }
        return List.copyOf(operations);
    }

    private Operation operation(String path, String method, JsonNode operation) {
        var roles = new LinkedHashSet<String>();
        operation.path("x-roles").forEach(role -> roles.add(role.asText()));
        var body = resolved(operation.path("requestBody"));
        var consumes = names(body.path("content"));
        return new Operation(
                operation.path("operationId").asText(),
                operation.path("x-service").asText(),
                method.toUpperCase(Locale.ROOT),
                path,
                operation.path("x-public").asBoolean(false),
                roles,
                consumes,
                produced(operation),
                consumes.stream().allMatch(Contract::isJson)
                        ? limits.json()
                        : Math.min(
                                limits.streamed(),
                                body.path("x-max-body").asLong(limits.streamed())));
    }

    /** Whatever is not JSON is a file. */
    private static boolean isJson(String mediaType) {
        return mediaType.endsWith("json");
    }

    private List<String> produced(JsonNode operation) {
        var types = new LinkedHashSet<String>();
        for (var response : operation.path("responses").properties()) {
            if (response.getKey().startsWith("2")) {
                types.addAll(names(resolved(response.getValue()).path("content")));
            }
        }
        return List.copyOf(types);
    }

    private JsonNode resolved(JsonNode node) {
        return node.path("$ref").isTextual()
                ? document.at(JsonPointer.compile(node.get("$ref").asText().substring(1)))
                : node;
    }

    private static List<String> names(JsonNode content) {
        var names = new ArrayList<String>();
        content.properties().forEach(entry -> names.add(entry.getKey()));
        return names;
    }
}
