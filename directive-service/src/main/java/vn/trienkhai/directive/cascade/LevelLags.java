package vn.trienkhai.directive.cascade;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.LevelLag;
import vn.trienkhai.directive.api.OrganizationLevel;
import vn.trienkhai.directive.api.PlanLag;
import vn.trienkhai.directive.cascade.ExpectedPlans.Expected;

/** The plans of each level: how many are expected, how many are there, how long they took. */
final class LevelLags {

    private static final Comparator<PlanLag> BY_DAYS = Comparator.comparing(PlanLag::days);

    private LevelLags() {}

    static List<LevelLag> of(List<Expected> all, Map<UUID, String> levels) {
        var byLevel =
                all.stream()
                        .filter(each -> levels.containsKey(each.body()))
                        .collect(
                                Collectors.groupingBy(
                                        each ->
                                                OrganizationLevel.fromString(
                                                        String.valueOf(levels.get(each.body()))),
                                        TreeMap::new,
                                        Collectors.toList()));
        return byLevel.entrySet().stream()
                .map(level -> of(level.getKey(), level.getValue()))
                .toList();
    }

    private static LevelLag of(OrganizationLevel level, List<Expected> bodies) {
        var lags =
                bodies.stream()
                        .filter(body -> body.plan() != null)
                        .map(Expected::lag)
                        .filter(lag -> lag != null)
                        .sorted(BY_DAYS)
                        .toList();
        var issued = bodies.stream().filter(body -> body.plan() != null).count();
        return new LevelLag(
                level,
                bodies.size(),
                Math.toIntExact(issued),
                at(lags, lags.size() / 2),
                at(lags, lags.size() - 1));
    }

    private static @Nullable PlanLag at(List<PlanLag> sorted, int index) {
        return sorted.isEmpty() ? null : sorted.get(index);
    }
}
