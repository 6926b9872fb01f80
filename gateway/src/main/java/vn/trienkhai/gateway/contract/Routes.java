package vn.trienkhai.gateway.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The allow-list: finds what the contract says about a path. Literal segments win over parameters.
 */
public final class Routes {

    private final Node root = new Node();

    public Routes(List<Operation> operations) {
        for (var operation : operations) {
            root.place(segments(operation.path()), 0).put(operation.method(), operation);
        }
    }

    /** The operations of this path by method, or null when the contract does not know the path. */
    public @Nullable Map<String, Operation> at(String path) {
        return root.find(segments(path), 0);
    }

    private static String[] segments(String path) {
        return path.substring(1).split("/", -1);
    }

    private static final class Node {

        private final Map<String, Node> literals = new HashMap<>();
        private final Map<String, Operation> operations = new TreeMap<>();
        private @Nullable Node parameter;

        private Map<String, Operation> place(String[] segments, int depth) {
            if (depth == segments.length) {
                return operations;
            }
            var segment = segments[depth];
            if (segment.startsWith("{")) {
                var next = parameter == null ? new Node() : parameter;
                parameter = next;
                return next.place(segments, depth + 1);
            }
            return literals.computeIfAbsent(segment, _ -> new Node()).place(segments, depth + 1);
        }

        private @Nullable Map<String, Operation> find(String[] segments, int depth) {
            if (depth == segments.length) {
                return operations.isEmpty() ? null : operations;
            }
            var literal = literals.get(segments[depth]);
            var found = literal == null ? null : literal.find(segments, depth + 1);
            return found == null && parameter != null && !segments[depth].isEmpty()
                    ? parameter.find(segments, depth + 1)
                    : found;
        }
    }
}
