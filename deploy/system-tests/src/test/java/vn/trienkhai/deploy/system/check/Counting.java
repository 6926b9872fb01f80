package vn.trienkhai.deploy.system.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/** Compares what should be there with what is there, each as often as it occurs. */
final class Counting {

    private Counting() {}

    static <T> Map<T, Integer> count(Collection<T> things) {
        var counts = new HashMap<T, Integer>();
        things.forEach(thing -> counts.merge(thing, 1, Integer::sum));
        return counts;
    }

    /** One sentence for each thing that is there too seldom or too often. */
    static <T> List<String> differences(
            String what, Collection<T> expected, Collection<T> found, Function<T, String> name) {
        var wanted = count(expected);
        var there = count(found);
        var sentences = new TreeSet<String>();
        wanted.forEach(
                (thing, times) -> {
                    int seen = there.getOrDefault(thing, 0);
                    if (seen != times) {
                        sentences.add(
                                "%s: %s is there %d times, not %d"
                                        .formatted(what, name.apply(thing), seen, times));
                    }
                });
        there.forEach(
                (thing, times) -> {
                    if (!wanted.containsKey(thing)) {
                        sentences.add(
                                "%s: %s is there %d times, not 0"
                                        .formatted(what, name.apply(thing), times));
                    }
                });
        return List.copyOf(sentences);
    }
}
