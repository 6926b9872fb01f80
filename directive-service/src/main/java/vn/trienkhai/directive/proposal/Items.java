package vn.trienkhai.directive.proposal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import vn.trienkhai.platform.text.SearchKey;

/** Which item of a list is which one of the list before, told by what they say. */
final class Items {

    private static final List<String> NAMES =
            List.of(
                    "",
                    "/body/name",
                    "/body/organizationId",
                    "/body/classId",
                    "/name",
                    "/field",
                    "/title");

    private final JsonNode before;
    private final JsonNode after;
    private final int[] places;
    private final boolean[] taken;

    private Items(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
        this.places = new int[before.size()];
        this.taken = new boolean[after.size()];
        Arrays.fill(places, -1);
    }

    /**
     * Where each item of the list is now, -1 where it is gone: the same value first, then the same
     * name; in lists of one length at last what stands in its place, if that bears no other name.
     */
    static int[] matched(JsonNode before, JsonNode after) {
        var items = new Items(before, after);
        items.place(JsonNode::equals);
        items.place((was, is) -> named(was, is) == Named.ALIKE);
        if (before.size() == after.size()) {
            items.leaveInPlace();
        }
        return items.places;
    }

    private void place(BiPredicate<JsonNode, JsonNode> same) {
        for (int i = 0; i < places.length; i++) {
            for (int j = 0; places[i] < 0 && j < taken.length; j++) {
                if (!taken[j] && same.test(before.get(i), after.get(j))) {
                    take(i, j);
                }
            }
        }
    }

    private void leaveInPlace() {
        for (int i = 0; i < places.length; i++) {
            if (places[i] < 0 && !taken[i] && named(before.get(i), after.get(i)) == Named.OPEN) {
                take(i, i);
            }
        }
    }

    private void take(int was, int is) {
        places[was] = is;
        taken[is] = true;
    }

    private enum Named {
        ALIKE,
        OTHERWISE,
        OPEN
    }

    private static Named named(JsonNode was, JsonNode is) {
        for (var name : NAMES) {
            var one = was.at(name);
            var other = is.at(name);
            if (one.isTextual() && other.isTextual()) {
                return SearchKey.of(one.textValue()).equals(SearchKey.of(other.textValue()))
                        ? Named.ALIKE
                        : Named.OTHERWISE;
            }
        }
        return Named.OPEN;
    }
}
