package vn.trienkhai.directive.reader;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Prints how fast the reader is: on ordinary documents against one pass of a regular expression,
 * and on heaps of single signs. Arguments: megabytes per heap.
 */
public final class ReaderSpeed {

    private static final Pattern ONE_PASS =
            Pattern.compile(
                    "\\d{1,5}\\s?[-/]\\s?\\p{Lu}[\\p{L}\\d&]*(?:[-/]\\p{Lu}[\\p{L}\\d&]*)*");

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final DocumentReader reader = new DocumentReader();

    private ReaderSpeed() {}

    public static void main(String[] sizes) {
        var speed = new ReaderSpeed();
        speed.ordinary();
        if (sizes.length > 0) {
            var size = (int) (Double.parseDouble(sizes[0]) * 1_000_000);
            Hostile.heaps(size).forEach(speed::heap);
        }
    }

    /** CPU time of this thread in seconds; other work on the machine does not count. */
    static double seconds(Runnable work) {
        var clock = ManagementFactory.getThreadMXBean();
        var from = clock.getCurrentThreadCpuTime();
        work.run();
        return (clock.getCurrentThreadCpuTime() - from) / 1e9;
    }

    private void ordinary() {
        var texts =
                Gold.folders().stream()
                        .flatMap(folder -> Gold.in(folder).stream())
                        .map(Gold::text)
                        .toList();
        if (texts.isEmpty()) {
            return;
        }
        var all = texts.stream().collect(Collectors.joining("\n"));
        var bytes = all.getBytes(StandardCharsets.UTF_8).length;
        for (var warm = 0; warm < 100; warm++) {
            texts.forEach(text -> reader.read(text, Bodies.none()));
        }
        var rounds = 20;
        var read =
                seconds(
                        () -> {
                            for (var i = 0; i < rounds; i++) {
                                texts.forEach(text -> reader.read(text, Bodies.none()));
                            }
                        });
        var matches = new LongAdder();
        var pass =
                seconds(
                        () -> {
                            for (var i = 0; i < rounds; i++) {
                                texts.forEach(
                                        text ->
                                                matches.add(
                                                        ONE_PASS.matcher(text).results().count()));
                            }
                        });
        out.printf(
                Locale.ROOT,
                "%d documents, %.2f MB: reader %.1f MB/s, one regular expression %.1f MB/s%n",
                texts.size(),
                bytes / 1e6,
                rounds * bytes / 1e6 / read,
                rounds * bytes / 1e6 / pass);
    }

    private void heap(String name, String text) {
        var time = seconds(() -> reader.read(text, Bodies.none()));
        out.printf(
                Locale.ROOT,
                "%-40s %.2f s/MB (%.1f MB)%n",
                name,
                time / (text.length() / 1e6),
                text.length() / 1e6);
    }
}
