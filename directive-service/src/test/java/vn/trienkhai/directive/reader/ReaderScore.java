package vn.trienkhai.directive.reader;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Scores the reader on labelled documents and prints it. Runs from its main without a build tool;
 * arguments: names of documents to look at closely.
 */
public final class ReaderScore {

    static final List<String> KINDS =
            List.of(
                    "header.",
                    "citations",
                    "deadlines",
                    "assignments",
                    "implement",
                    "recipients",
                    "purposes",
                    "task_items",
                    "attached.");

    private final DocumentReader reader = new DocumentReader();
    private final Map<String, Tally> bySource = new TreeMap<>();
    private final PrintStream out;

    ReaderScore(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] names) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var score = new ReaderScore(out);
        var all = new Tally();
        for (var folder : Gold.folders()) {
            var tally = score.folder(folder, names);
            score.print(folder.toString(), tally);
            all.add(tally);
        }
        score.print("ALL FOLDERS", all);
        score.sources();
        score.calibration(all);
        score.errors(all, names.length > 0);
    }

    Tally folder(Path folder, String... names) {
        var sum = new Tally();
        for (var gold : Gold.in(folder)) {
            if (names.length == 0 || Arrays.stream(names).anyMatch(gold.name()::contains)) {
                var tally = Compare.reading(gold, reader.read(gold.text(), Bodies.none()));
                bySource.computeIfAbsent(gold.source(), absent -> new Tally()).add(tally);
                bySource.computeIfAbsent(
                                gold.ocr() ? "(OCR documents)" : "(other than OCR)",
                                absent -> new Tally())
                        .add(tally);
                sum.add(tally);
            }
        }
        return sum;
    }

    void print(String title, Tally tally) {
        out.println("== " + title);
        for (var kind : KINDS) {
            out.printf("%-14s %s%n", kind, tally.sum(kind));
        }
        tally.kinds.forEach(
                (kind, count) -> {
                    if (kind.startsWith("header.")) {
                        out.printf("   %-18s %s%n", kind, count);
                    }
                });
    }

    void sources() {
        out.println("== F1 by source");
        bySource.forEach(
                (source, tally) ->
                        out.printf(
                                "%-40s %s%n",
                                source,
                                KINDS.stream()
                                        .map(kind -> kind + " " + short3(tally.sum(kind).f1()))
                                        .collect(Collectors.joining("  "))));
    }

    private static String short3(double value) {
        return String.format(java.util.Locale.ROOT, "%.2f", value);
    }

    void calibration(Tally tally) {
        out.println("== Of the values given at 0.9 or more: given, right, share");
        tally.sure.forEach(
                (key, counts) ->
                        out.printf(
                                "%-42s %4d %4d  %.3f%n",
                                key, counts[0], counts[1], (double) counts[1] / counts[0]));
    }

    void errors(Tally tally, boolean each) {
        out.println("== Errors, the commonest first");
        tally.misses.stream()
                .collect(
                        Collectors.groupingBy(
                                miss -> miss.kind() + ": " + miss.what(), Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(entry -> out.printf("%4d  %s%n", entry.getValue(), entry.getKey()));
        if (each || Boolean.getBoolean("reader.errors")) {
            tally.misses.forEach(this::error);
        }
    }

    private void error(Tally.Miss miss) {
        var kinds = System.getProperty("reader.kind", "");
        if (miss.kind().startsWith(kinds)) {
            out.printf(
                    "[%s] %s %s%n    gold: %s%n    mine: %s%n",
                    miss.document().substring(0, Math.min(12, miss.document().length())),
                    miss.kind(),
                    miss.what(),
                    Compare.shown(miss.expected()),
                    Compare.shown(miss.got()));
        }
    }

    static Function<Tally, Double> f1(String kind) {
        return tally -> tally.sum(kind).f1();
    }
}
