package vn.trienkhai.directive.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import vn.trienkhai.directive.reader.Bodies;
import vn.trienkhai.directive.reader.DocumentReader;
import vn.trienkhai.directive.reader.Gold;
import vn.trienkhai.directive.reader.Reading;
import vn.trienkhai.directive.reader.Span;

/**
 * How many of the labelled deadlines that stand in the clause of a labelled assignment come out as
 * the deadline of a duty (row 20). The documents lie beside the repository.
 */
@Execution(ExecutionMode.CONCURRENT)
class TiedScoreTest {

    /** Of a hundred such deadlines; a little below what is reached. */
    private static final int FLOOR = 90;

    private static final int SEEDS = 6;

    private int standing;
    private int tied;

    @Test
    void mostDeadlinesOfLabelledClausesAreTied() {
        var folders = Gold.folders();
        assumeFalse(folders.isEmpty(), "no labelled documents beside the repository");
        for (var folder : folders) {
            var before = new int[] {standing, tied};
            Gold.in(folder).forEach(this::count);
            System.out.printf(
                    "%s: %d deadlines in clauses of assignments, %d tied%n",
                    folder.getFileName(), standing - before[0], tied - before[1]);
            if (folder.endsWith("seeds")) {
                assertThat(tied - before[1]).isGreaterThanOrEqualTo(SEEDS);
            }
        }
        assertThat(tied * 100).isGreaterThanOrEqualTo(FLOOR * standing);
    }

    private void count(Gold gold) {
        var reading = new DocumentReader().read(gold.text(), Bodies.none());
        var gathered = new Gathering();
        var refs = new HashMap<Integer, String>();
        for (int i = 0; i < reading.clauses().size(); i++) {
            refs.put(i, reading.clauses().get(i).value().ref());
        }
        new DutyProposer(reading, new RegisterBodies(), new HashMap<>(), gathered).duties(refs);
        for (var deadline : gold.labels().path("deadlines")) {
            var span = find(gold.text(), deadline);
            if (span != null && isOfAssignment(gold, reading, span)) {
                standing++;
                var found =
                        gathered.evidence().stream()
                                .filter(each -> each.pointer().matches("/duties/\\w+/deadline"))
                                .filter(each -> each.value() != null)
                                .anyMatch(
                                        each -> each.from() < span.to() && each.to() > span.from());
                tied += found ? 1 : 0;
                if (!found) {
                    System.out.println("not tied in " + gold.name() + ": " + deadline);
                }
            }
        }
    }

    private static boolean isOfAssignment(Gold gold, Reading reading, Span deadline) {
        var places = new Places(reading);
        var home = places.of(deadline).home();
        for (var assignment : gold.labels().path("assignments")) {
            var span = find(gold.text(), assignment);
            if (home >= 0 && span != null && places.of(span).home() == home) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Span find(String text, JsonNode label) {
        var words = label.path("text").asText().strip().split("\\s+");
        var pattern = new StringBuilder();
        for (var word : words) {
            pattern.append(pattern.isEmpty() ? "" : "[\\s*]+").append(Pattern.quote(word));
        }
        var found = Pattern.compile(pattern.toString()).matcher(text);
        return found.find() ? new Span(found.start(), found.end()) : null;
    }
}
