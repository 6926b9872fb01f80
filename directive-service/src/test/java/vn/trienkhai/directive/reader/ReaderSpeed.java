package vn.trienkhai.directive.reader;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Prints how fast the reader is on heaps of single signs. Argument: megabytes per heap. */
public final class ReaderSpeed {

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final DocumentReader reader = new DocumentReader();

    private ReaderSpeed() {}

    public static void main(String[] sizes) {
        var size = (int) (Double.parseDouble(sizes[0]) * 1_000_000);
        Hostile.heaps(size).forEach(new ReaderSpeed()::heap);
    }

    /** CPU time of this thread in seconds; other work on the machine does not count. */
    static double seconds(Runnable work) {
        var clock = ManagementFactory.getThreadMXBean();
        var from = clock.getCurrentThreadCpuTime();
        work.run();
        return (clock.getCurrentThreadCpuTime() - from) / 1e9;
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
