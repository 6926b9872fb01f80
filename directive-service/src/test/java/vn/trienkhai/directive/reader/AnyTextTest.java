package vn.trienkhai.directive.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Row 19: no text makes the reader fail, stall or point beside the kept text. */
@Execution(ExecutionMode.CONCURRENT)
class AnyTextTest {

    private static final long SEED = Long.getLong("reader.seed", 20_260_419L);
    private static final double MOST_SECONDS_PER_MEGABYTE = 2.0;
    private static final int MOST_TRIES = 10;

    private final DocumentReader reader = new DocumentReader();

    @Test
    void whateverTheTextEverySpanLiesInIt() {
        var length = 1;
        for (var text : Hostile.random(SEED, 200, 600)) {
            check(text.substring(0, Math.min(text.length(), length)));
            check(text);
            length = length * 3 % 601;
        }
    }

    @Test
    void theSameTextIsReadTheSameWay() {
        for (var text : Hostile.random(SEED + 1, 40, 2_000)) {
            assertEquals(
                    shown(reader.read(text, Bodies.none())),
                    shown(reader.read(text, Bodies.none())));
        }
    }

    @Test
    void textInPiecesMeansWhatComposedTextMeans() {
        for (var text : Hostile.vietnamese(SEED + 2, 40, 2_000)) {
            var apart = Normalizer.normalize(text, Normalizer.Form.NFD);
            assertEquals(KeptText.of(text).clean(), KeptText.of(apart).clean(), "seed " + SEED);
        }
    }

    @Test
    void heapsOfOneSignTakeNoLongerThanTheirSizeAllows() {
        Hostile.heaps(60_000)
                .forEach(
                        (name, text) -> {
                            check(text);
                            var each = bestSeconds(text) / (text.length() / 1e6);
                            assertTrue(
                                    each < MOST_SECONDS_PER_MEGABYTE,
                                    name + " takes " + each + " s/MB of processor time");
                        });
    }

    @Test
    void tenMegabytesAreReadInAQuarterOfAGigabyte() throws IOException, InterruptedException {
        var java = new File(System.getProperty("java.home"), "bin/java").getPath();
        var process =
                new ProcessBuilder(
                                java,
                                "-Xmx256m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                LargeText.class.getName())
                        .redirectErrorStream(true)
                        .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
    }

    /** The best of some: a machine that is still warming up says nothing about the reader. */
    private double bestSeconds(String text) {
        var best = Double.MAX_VALUE;
        for (var i = 0;
                i < MOST_TRIES && best > MOST_SECONDS_PER_MEGABYTE * text.length() / 1e6;
                i++) {
            best = Math.min(best, ReaderSpeed.seconds(() -> reader.read(text, Bodies.none())));
        }
        return best;
    }

    private void check(String text) {
        var reading = reader.read(text, Bodies.none());
        spans(reading)
                .forEach(
                        span ->
                                assertTrue(
                                        span.from() >= 0 && span.to() <= text.length(),
                                        () -> span + " of " + text.length() + ", seed " + SEED));
        assertTrue(confidences(reading).allMatch(sure -> sure >= 0 && sure <= 1));
    }

    private static Stream<Span> spans(Reading reading) {
        return Stream.concat(
                found(reading).map(Found::span), reading.attached().stream().map(Attached::span));
    }

    private static Stream<Double> confidences(Reading reading) {
        return found(reading).map(Found::confidence);
    }

    private static Stream<Found<?>> found(Reading reading) {
        var header = reading.header();
        var fields =
                Stream.<Found<?>>of(
                        header.regime(),
                        header.issuer(),
                        header.superior(),
                        header.number(),
                        header.symbol(),
                        header.type(),
                        header.place(),
                        header.date(),
                        header.abstractText(),
                        header.signer(),
                        header.capacity(),
                        header.urgency(),
                        reading.secrecyMark(),
                        reading.taskItems());
        var lists =
                Stream.of(
                        header.circulation(),
                        reading.stamps(),
                        reading.citations(),
                        reading.clauses(),
                        reading.deadlines(),
                        reading.assignments(),
                        reading.routes(),
                        reading.addressees(),
                        reading.recipients());
        return Stream.concat(fields.filter(Objects::nonNull), lists.flatMap(List::stream));
    }

    private static List<String> shown(Reading reading) {
        return found(reading).map(Found::toString).toList();
    }
}
