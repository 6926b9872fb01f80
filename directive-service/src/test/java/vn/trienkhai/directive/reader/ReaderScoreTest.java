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
            Map.of("header.", 0.97, "citations", 0.98, "recipients", 0.98, "purposes", 0.95);

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
    void ofTheSureValuesNinetySevenInAHundredAreRight() {
        assertAll(
                FLOORS.keySet().stream()
                        .map(kind -> kind.replace(".", ""))
                        .map(kind -> Map.entry(kind, all.sure.getOrDefault(kind, new int[] {1, 1})))
                        .map(
                                kind ->
                                        () ->
                                                assertTrue(
                                                        kind.getValue()[1]
                                                                >= 0.97 * kind.getValue()[0],
                                                        kind.getKey()
                                                                + ": "
                                                                + kind.getValue()[1]
                                                                + " of "
                                                                + kind.getValue()[0])));
    }
}
