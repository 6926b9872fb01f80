package vn.trienkhai.directive.proposal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.Reading;
import vn.trienkhai.directive.reader.duty.Assignment;
import vn.trienkhai.directive.reader.duty.WatchRule;

/**
 * Passages in which bodies only watch: nobody does anything there, so they make no duty; the bodies
 * watch the directive.
 */
final class Watching {

    private Watching() {}

    /** The assignments of one passage of one clause belong together. */
    record Passage(@Nullable String clauseRef, String text) {

        static Passage of(Found<Assignment> found) {
            return new Passage(found.value().clauseRef(), found.value().text());
        }
    }

    /** The assignments of passages that name no doer. */
    static List<Found<Assignment>> only(Reading reading) {
        return byPassage(reading).values().stream()
                .filter(Watching::nobodyActs)
                .flatMap(List::stream)
                .toList();
    }

    static boolean nobodyActs(List<Found<Assignment>> passage) {
        return passage.stream()
                .allMatch(
                        found ->
                                found.value().role().watches()
                                        && !found.rule().equals(WatchRule.CHECKS));
    }

    static Map<Passage, List<Found<Assignment>>> byPassage(Reading reading) {
        return reading.assignments().stream()
                .collect(
                        Collectors.groupingBy(
                                Passage::of, java.util.LinkedHashMap::new, Collectors.toList()));
    }
}
