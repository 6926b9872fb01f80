package vn.trienkhai.directive.reader.duty;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.Scene;

/**
 * Lowers the confidence of names nothing else confirms: a name is sure when the registry knows it,
 * the document is addressed to it, it is a ministry or department by a known field, or the document
 * names it again in the same words.
 */
final class Sureness {

    private static final double DOUBTFUL = 0.88;
    private static final int TWICE = 2;
    private static final Set<String> SHAKY_RULES =
            Set.of(
                    "báo cáo",
                    "tổng hợp",
                    "để tổng hợp",
                    "để tổng hợp, báo cáo",
                    "phối hợp",
                    "kiểm tra, giám sát",
                    WatchRule.CHECKS);

    private final Map<String, Integer> times = new HashMap<>();
    private final Set<String> addressed = new HashSet<>();

    Sureness(Scene scene, List<Found<Assignment>> found) {
        scene.addressees().forEach(each -> addressed.add(fold(each.value().name())));
        var seen = new HashSet<String>();
        for (var each : found) {
            var name = fold(each.value().body());
            if (seen.add(name + "@" + each.value().clauseRef())) {
                times.merge(name, 1, Integer::sum);
            }
        }
    }

    Found<Assignment> of(Found<Assignment> found) {
        var value = found.value();
        var sure = isSure(value) && !SHAKY_RULES.contains(found.rule());
        return sure ? found : found.atMost(DOUBTFUL);
    }

    private boolean isSure(Assignment value) {
        var name = fold(value.body());
        return !value.matches().isEmpty()
                || isDepartment(name)
                || (!isList(name)
                        && (addressed.contains(name) || times.getOrDefault(name, 0) >= TWICE));
    }

    /** Several bodies kept together may as well be meant one by one. */
    private static boolean isList(String name) {
        return name.indexOf(',') >= 0 || name.indexOf(';') >= 0 || name.contains(" các ");
    }

    private static boolean isDepartment(String name) {
        if (!name.startsWith("sở ") && !name.startsWith("bộ ")) {
            return false;
        }
        var field = name.substring(3);
        for (var known : BodyWords.FIELDS) {
            if (field.equals(known)) {
                return true;
            }
        }
        return false;
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).strip();
    }
}
