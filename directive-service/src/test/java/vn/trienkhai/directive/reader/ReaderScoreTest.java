package vn.trienkhai.directive.reader;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Rows 4, 19, 20, 146: how well labelled documents are read. The documents lie beside the
 * repository; without them nothing is measured. `-Dreader.corpus` names a further folder.
 */
class ReaderScoreTest {

    /** A little below what is reached, so that a rule that reads worse is noticed. */
    private static final Map<String, Double> FLOORS =
            Map.of(
                    "header.", 0.985,
                    "citations", 0.99,
                    "deadlines", 0.98,
                    "assignments", 0.96,
                    "implement", 0.77,
                    "recipients", 0.99,
                    "purposes", 0.99,
                    "task_items", 0.94);

    /** Kinds with fewer sure values say nothing about a share of 97 in 100. */
    private static final int FEWEST = 30;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ReaderScore score =
            new ReaderScore(new PrintStream(said, true, StandardCharsets.UTF_8));
    private final Tally all = new Tally();

    @BeforeEach
    void scored() {
        var folders = Gold.folders();
        assumeFalse(folders.isEmpty(), "no labelled documents beside the repository");
        for (var folder : folders) {
            var tally = score.folder(folder);
            score.print(folder.getFileName().toString(), tally);
            all.add(tally);
        }
        score.sources();
        score.calibration(all);
        score.rules(all);
        score.errors(all, false);
        System.out.println(said.toString(StandardCharsets.UTF_8));
    }

    @Test
    void noKindIsReadWorseThanItsFloor() {
        assertAll(
                FLOORS.entrySet().stream()
                        .map(
                                floor ->
                                        () ->
                                                assertTrue(
                                                        all.sum(floor.getKey()).f1()
                                                                >= floor.getValue(),
                                                        floor.getKey()
                                                                + " "
                                                                + all.sum(floor.getKey()))));
    }

    @Test
    void ofTheSureValuesNinetySevenInAHundredAreRightInEveryKind() {
        assertAll(
                all.sure.entrySet().stream()
                        .filter(kind -> !kind.getKey().startsWith("rule "))
                        .filter(kind -> kind.getValue()[0] >= FEWEST)
                        .map(kind -> () -> assertSure(kind.getKey(), kind.getValue())));
    }

    private static void assertSure(String kind, int[] counts) {
        assertTrue(counts[1] >= 0.97 * counts[0], kind + ": " + counts[1] + " of " + counts[0]);
    }
}
