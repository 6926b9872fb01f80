package vn.trienkhai.deploy.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import vn.trienkhai.directive.reader.Bodies;
import vn.trienkhai.directive.reader.DocumentReader;

/**
 * How much text the document reader reads in a second of one core (row 19), beside one pass of a
 * regular expression over the same text in the same run. The texts are the labelled documents that
 * stand beside the repository; without them there is nothing to measure.
 */
final class ReaderPace {

    private static final List<String> FOLDERS = List.of("../shared/corpus", "../shared/seeds");
    private static final Pattern ONE_PASS =
            Pattern.compile(
                    "\\d{1,5}\\s?[-/]\\s?\\p{Lu}[\\p{L}\\d&]*(?:[-/]\\p{Lu}[\\p{L}\\d&]*)*");
    private static final int WARM = 100;

    void measure(int rounds, Table table) throws IOException {
        var texts = texts();
        if (texts.isEmpty()) {
            table.add("document reader", "≥ 5 MB/s", "not measured", "no documents in " + FOLDERS);
            return;
        }
        var reader = new DocumentReader();
        ToLongFunction<String> read = text -> reader.read(text, Bodies.none()).citations().size();
        ToLongFunction<String> pass = text -> ONE_PASS.matcher(text).results().count();
        rate(texts, WARM, read);
        rate(texts, WARM, pass);
        var reads = rate(texts, 10 * rounds, read);
        var passes = rate(texts, 10 * rounds, pass);
        table.add(
                "document reader, warm, one core",
                "≥ 5 MB/s",
                "%.1f MB/s".formatted(reads),
                "one regular expression %.1f MB/s, %.1f×".formatted(passes, passes / reads));
    }

    private static List<String> texts() throws IOException {
        var texts = new ArrayList<String>();
        for (var folder : FOLDERS) {
            if (Files.isDirectory(Path.of(folder))) {
                try (var files = Files.newDirectoryStream(Path.of(folder), "*.txt")) {
                    for (var file : files) {
                        texts.add(Files.readString(file));
                    }
                }
            }
        }
        return texts;
    }

    /** Megabytes in a second of this thread: what else the machine does counts little. */
    private static double rate(List<String> texts, int times, ToLongFunction<String> work) {
        var bytes = 0L;
        for (var text : texts) {
            bytes += text.getBytes(StandardCharsets.UTF_8).length;
        }
        var clock = ManagementFactory.getThreadMXBean();
        var from = clock.getCurrentThreadCpuTime();
        var found = 0L;
        for (var i = 0; i < times; i++) {
            for (var text : texts) {
                found += work.applyAsLong(text);
            }
        }
        if (found == 0) {
            throw new IllegalStateException("Nothing was found in " + texts.size() + " documents");
        }
        return times * bytes * 1e3 / (clock.getCurrentThreadCpuTime() - from);
    }
}
