package vn.trienkhai.directive.proposal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** What differs between two JSON values: the smallest values that are not the same. */
final class Differences {

    private Differences() {}

    /** One changed value; missing on the side where there is none. */
    record Difference(String pointer, JsonNode before, JsonNode after) {}

    static List<Difference> between(JsonNode before, JsonNode after) {
        var found = new ArrayList<Difference>();
        compare("", before, after, found);
        return found;
    }

    private static void compare(
            String pointer, JsonNode before, JsonNode after, List<Difference> found) {
        if (before.equals(after)) {
            return;
        }
        if (before instanceof ObjectNode was && after instanceof ObjectNode is) {
            var names = new LinkedHashSet<String>();
            was.fieldNames().forEachRemaining(names::add);
            is.fieldNames().forEachRemaining(names::add);
            names.forEach(
                    name ->
                            compare(
                                    pointer + "/" + escaped(name),
                                    or(was.get(name)),
                                    or(is.get(name)),
                                    found));
            return;
        }
        if (before.isArray() && after.isArray() && before.size() == after.size()) {
            for (int i = 0; i < before.size(); i++) {
                compare(pointer + "/" + i, before.get(i), after.get(i), found);
            }
            return;
        }
        found.add(new Difference(pointer, before, after));
    }

    private static JsonNode or(@org.jspecify.annotations.Nullable JsonNode node) {
        return node == null ? MissingNode.getInstance() : node;
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
