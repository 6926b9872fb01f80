package vn.trienkhai.directive.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts what was right, given too much and missed, per kind. */
final class Tally {

    /** One value that is not as labelled. */
    record Miss(
            String document, String kind, String what, String rule, String expected, String got) {}

    /** Right, too much, missed. */
    static final class Count {
        int right;
        int extra;
        int missed;

        double precision() {
            return right + extra == 0 ? 1 : (double) right / (right + extra);
        }

        double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }

        double f1() {
            return right + extra + missed == 0 ? 1 : 2.0 * right / (2 * right + extra + missed);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "P %.3f  R %.3f  F1 %.3f  (%d right, %d too much, %d missed)",
                    precision(),
                    recall(),
                    f1(),
                    right,
                    extra,
                    missed);
        }
    }

    /** What one rule gave, how much of it was right, and how much of it the rule said would be. */
    static final class Measured {
        int given;
        int right;
        double claimed;
    }

    final Map<String, Measured> rules = new TreeMap<>();
    final Map<String, Count> kinds = new TreeMap<>();
    final List<Miss> misses = new ArrayList<>();
    final Map<String, int[]> sure = new TreeMap<>();

    Count of(String kind) {
        return kinds.computeIfAbsent(kind, absent -> new Count());
    }

    void right(String kind, Found<?> found) {
        of(kind).right++;
        given(kind, found, true);
    }

    void extra(String document, String kind, Found<?> found, String got) {
        of(kind).extra++;
        given(kind, found, false);
        misses.add(
                new Miss(
                        document,
                        kind,
                        "too much",
                        found.rule(),
                        "",
                        got + "  {" + label(found) + "}"));
    }

    void missed(String document, String kind, String expected) {
        of(kind).missed++;
        misses.add(new Miss(document, kind, "missed", "", expected, ""));
    }

    void wrong(String document, String kind, Found<?> found, String expected, String got) {
        of(kind).extra++;
        of(kind).missed++;
        given(kind, found, false);
        misses.add(
                new Miss(
                        document,
                        kind,
                        "wrong",
                        found.rule(),
                        expected,
                        got + "  {" + label(found) + "}"));
    }

    private static String label(Found<?> found) {
        return found.rule() + " " + found.confidence();
    }

    private void given(String kind, Found<?> found, boolean right) {
        var measured = rules.computeIfAbsent(found.rule(), absent -> new Measured());
        measured.given++;
        measured.right += right ? 1 : 0;
        measured.claimed += found.confidence();
        if (found.confidence() >= 0.9) {
            count(kind.replaceFirst("\\..*", ""), right);
            count("rule " + found.rule(), right);
            count("ALL", right);
        }
    }

    private void count(String key, boolean right) {
        var counts = sure.computeIfAbsent(key, absent -> new int[2]);
        counts[0]++;
        counts[1] += right ? 1 : 0;
    }

    void add(Tally other) {
        other.kinds.forEach(
                (kind, count) -> {
                    of(kind).right += count.right;
                    of(kind).extra += count.extra;
                    of(kind).missed += count.missed;
                });
        misses.addAll(other.misses);
        other.rules.forEach(
                (rule, measured) -> {
                    var mine = rules.computeIfAbsent(rule, absent -> new Measured());
                    mine.given += measured.given;
                    mine.right += measured.right;
                    mine.claimed += measured.claimed;
                });
        other.sure.forEach(
                (key, counts) -> {
                    var mine = sure.computeIfAbsent(key, absent -> new int[2]);
                    mine[0] += counts[0];
                    mine[1] += counts[1];
                });
    }

    /** All kinds under a prefix as one. */
    Count sum(String prefix) {
        var sum = new Count();
        kinds.forEach(
                (kind, count) -> {
                    if (kind.startsWith(prefix)) {
                        sum.right += count.right;
                        sum.extra += count.extra;
                        sum.missed += count.missed;
                    }
                });
        return sum;
    }
}
