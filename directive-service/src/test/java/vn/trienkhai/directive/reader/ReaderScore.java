package vn.trienkhai.directive.reader;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

    private static final Map<String, String> REMEDIES =
            Map.of(
                    "implement: too much",
                    "telling appeals and accounts from orders; names that lose their end",
                    "implement: missed",
                    "names with verbs and commas in them, known to the registry",
                    "assignments: too much by tổng hợp",
                    "knowing what is merged: reports or one's own work",
                    "assignments: too much",
                    "names that the scanner spoilt, known to the registry",
                    "assignments: missed",
                    "columns of tables that the converter ran together; roles said by nouns",
                    "deadlines: missed",
                    "periods that are an adverb of the work and no date",
                    "deadlines: too much",
                    "telling whose day it is: the order's or a condition's",
                    "task_items",
                    "levels of lists whose numbers were lost");

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
        score.rules(all);
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
        return String.format(Locale.ROOT, "%.2f", value);
    }

    void calibration(Tally tally) {
        out.println("== Of the values given at 0.9 or more: given, right, share");
        tally.sure.forEach(
                (key, counts) ->
                        out.printf(
                                "%-42s %4d %4d  %.3f%n",
                                key, counts[0], counts[1], (double) counts[1] / counts[0]));
    }

    /** Whether rules are as often right as they say: the mean of their confidences beside it. */
    void rules(Tally tally) {
        out.println("== Each rule: given, right, share, said");
        tally.rules.forEach(
                (rule, measured) ->
                        out.printf(
                                Locale.ROOT,
                                "%-42s %4d %4d  %.3f  %.3f%n",
                                rule,
                                measured.given,
                                measured.right,
                                (double) measured.right / measured.given,
                                measured.claimed / measured.given));
    }

    void errors(Tally tally, boolean each) {
        out.println("== Errors, the commonest first, and what would mend them");
        tally.misses.stream()
                .collect(Collectors.groupingBy(ReaderScore::sort, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(
                        entry ->
                                out.printf(
                                        "%4d  %-50s %s%n",
                                        entry.getValue(), entry.getKey(), remedy(entry.getKey())));
        if (each || Boolean.getBoolean("reader.errors")) {
            tally.misses.forEach(this::error);
        }
    }

    private static String sort(Tally.Miss miss) {
        return miss.kind()
                + ": "
                + miss.what()
                + (miss.rule().isEmpty() ? "" : " by " + miss.rule());
    }

    private static String remedy(String error) {
        return REMEDIES.entrySet().stream()
                .filter(remedy -> error.startsWith(remedy.getKey()))
                .max(Comparator.comparing(remedy -> remedy.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse("a look at the one document");
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
