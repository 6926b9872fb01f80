package vn.trienkhai.directive.proposal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two JSON values: the smallest values that are not the same, and where the
 * items of lists are now. Pointers are those of the value before; what is new in a list has none
 * there and stands at "-" (RFC 6901).
 */
final class Differences {

    private final List<Difference> found = new ArrayList<>();
    private final Map<String, Optional<String>> items = new HashMap<>();

    private Differences() {}

    /** One changed value; missing on the side where there is none. */
    record Difference(String pointer, JsonNode before, JsonNode after) {

        /** A list whose items only stand in another order. */
        boolean isOrder() {
            return before.isArray() && after.isArray();
        }
    }

    static Differences between(JsonNode before, JsonNode after) {
        var differences = new Differences();
        differences.compare("", "", before, after);
        return differences;
    }

    List<Difference> all() {
        return found;
    }

    /** Where a value of before is now; nowhere when it lay in an item that is gone. */
    Optional<String> placeOf(String pointer) {
        for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
            var item = items.get(pointer.substring(0, end));
            if (item != null) {
                var rest = pointer.substring(end);
                return item.map(now -> now + rest);
            }
        }
        return Optional.of(pointer);
    }

    private void compare(String was, String is, JsonNode before, JsonNode after) {
        if (before.equals(after)) {
            return;
        }
        if (before instanceof ObjectNode one && after instanceof ObjectNode other) {
            var names = new LinkedHashSet<String>();
            one.fieldNames().forEachRemaining(names::add);
            other.fieldNames().forEachRemaining(names::add);
            for (var name : names) {
                var field = "/" + escaped(name);
                compare(was + field, is + field, or(one.get(name)), or(other.get(name)));
            }
        } else if (before.isArray() && (after.isArray() || after.isMissingNode())) {
            compareItems(was, is, before, after);
        } else {
            found.add(new Difference(was, before, after));
        }
    }

    private void compareItems(String was, String is, JsonNode before, JsonNode after) {
        var places = Items.matched(before, after);
        for (int i = 0; i < places.length; i++) {
            var at = was + "/" + i;
            if (places[i] < 0) {
                items.put(at, Optional.empty());
                found.add(new Difference(at, before.get(i), MissingNode.getInstance()));
            } else {
                var now = is + "/" + places[i];
                items.put(at, Optional.of(now));
                compare(at, now, before.get(i), after.get(places[i]));
            }
        }
        var kept = IntStream.of(places).filter(place -> place >= 0).toArray();
        added(was + "/-", after, IntStream.of(kept).boxed().collect(Collectors.toSet()));
        if (!Arrays.equals(kept, IntStream.of(kept).sorted().toArray())) {
            found.add(new Difference(was, before, after));
        }
    }

    private void added(String pointer, JsonNode list, Set<Integer> known) {
        for (int i = 0; i < list.size(); i++) {
            if (!known.contains(i)) {
                found.add(new Difference(pointer, MissingNode.getInstance(), list.get(i)));
            }
        }
    }

    private static JsonNode or(@Nullable JsonNode node) {
        return node == null ? MissingNode.getInstance() : node;
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
