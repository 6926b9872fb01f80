package vn.trienkhai.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Folds the contracts of the services into one document. The same name with other content, the same
 * path or the same operation twice, or a reference into nothing is a {@link MergeConflict}:
 * nobody's contract is silently overridden.
 */
public final class ContractMerge {

    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "patch", "head", "options");

    private final ObjectNode merged;
    private final Map<String, String> pathOwners = new HashMap<>();
    private final Map<String, String> operationOwners = new HashMap<>();
    private final Map<String, String> componentOwners = new HashMap<>();

    /**
     * Begins with the frame and the common components.
     *
     * @param frame the document that the others are folded into: info, servers, security
     * @param common the components every contract may refer to
     */
    public ContractMerge(ObjectNode frame, ObjectNode common) {
        merged = frame.deepCopy();
        merged.putObject("paths");
        merged.putObject("components");
        merged.putArray("tags");
        components("common", References.folded("common", common));
    }

    /** Folds in one service. */
    public ContractMerge add(String service, ObjectNode contract) {
        var folded = References.folded(service, contract);
        components(service, folded);
        tags(service, folded);
        for (var path : folded.path("paths").properties()) {
            path(service, path.getKey(), (ObjectNode) path.getValue());
        }
        return this;
    }

    /** The one document. */
    public ObjectNode result() {
        var copy = merged.deepCopy();
        References.requireTargets(copy);
        return copy;
    }

    private void components(String service, ObjectNode contract) {
        for (var group : contract.path("components").properties()) {
            var known = merged.withObject("/components").withObjectProperty(group.getKey());
            for (var component : group.getValue().properties()) {
                var name = group.getKey() + "/" + component.getKey();
                if (References.isItself(name, component.getValue())) {
                    continue;
                }
                var before = known.get(component.getKey());
                if (before != null && !before.equals(component.getValue())) {
                    throw new MergeConflict(
                            "components/%s is one thing in %s and another in %s"
                                    .formatted(name, componentOwners.get(name), service));
                }
                componentOwners.putIfAbsent(name, service);
                known.set(component.getKey(), component.getValue());
            }
        }
    }

    private void tags(String service, ObjectNode contract) {
        for (var tag : contract.path("tags")) {
            var copy = ((ObjectNode) tag).deepCopy();
            copy.put("x-service", service);
            merged.withArrayProperty("tags").add(copy);
        }
    }

    private void path(String service, String path, ObjectNode item) {
        var shape = path.replaceAll("\\{[^}]*}", "{}");
        var owner = pathOwners.putIfAbsent(shape, service + " " + path);
        if (owner != null) {
            throw new MergeConflict(
                    "path %s of %s is already taken by %s".formatted(path, service, owner));
        }
        for (var method : METHODS) {
            if (item.get(method) instanceof ObjectNode operation) {
                operation(service, method, path, operation);
            }
        }
        merged.withObjectProperty("paths").set(path, item);
    }

    private void operation(String service, String method, String path, ObjectNode operation) {
        var id = operation.path("operationId").asText();
        if (id.isEmpty()) {
            throw new MergeConflict(
                    "%s %s of %s has no operationId".formatted(method, path, service));
        }
        var owner = operationOwners.putIfAbsent(id.toLowerCase(Locale.ROOT), service);
        if (owner != null) {
            throw new MergeConflict(
                    "operationId %s of %s is already taken by %s".formatted(id, service, owner));
        }
        requireRoles(service, id, operation);
        operation.put("x-service", service);
        GatewayAnswers.addTo(operation, service);
    }

    private static void requireRoles(String service, String id, JsonNode operation) {
        var isPublic = operation.path("x-public").asBoolean(false);
        if (isPublic == !operation.path("x-roles").isEmpty()) {
            throw new MergeConflict(
                    "%s of %s needs either x-roles or x-public: true".formatted(id, service));
        }
    }
}
