package vn.trienkhai.directive.cascade;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.trienkhai.directive.api.ClauseCoverage;
import vn.trienkhai.directive.api.ClauseGap;
import vn.trienkhai.directive.api.ClauseKind;
import vn.trienkhai.directive.cascade.CascadeFacts.Plan;
import vn.trienkhai.directive.content.Duty;
import vn.trienkhai.directive.document.Directive;

/** What came of each clause, and what is missing (row 8). */
@ApplicationScoped
class ClauseCoverages {

    private final CascadeFacts facts;
    private final Reach reach;

    ClauseCoverages(CascadeFacts facts, Reach reach) {
        this.facts = facts;
        this.reach = reach;
    }

    /**
     * All clauses in the order of the document.
     *
     * @param plansOfWhole plans that name no clause
     */
    record Covered(List<ClauseCoverage> clauses, int plansOfWhole, int undelivered) {}

    Covered of(Directive directive, Known known) {
        var id = directive.id();
        var plans = facts.plans(id, known);
        var undelivered = reach.undelivered(directive, known);
        var tree = ClauseTree.of(directive.parts().clauses(), directive.parts().duties());
        var counting =
                new Counting(
                        tree,
                        directive.parts().duties(),
                        plans,
                        facts.tasks(id, known),
                        facts.reports(id, known),
                        undelivered);
        var whole = plans.stream().filter(plan -> named(plan).isEmpty()).count();
        return new Covered(
                tree.refs().stream().map(counting::of).toList(),
                Math.toIntExact(whole),
                undelivered.size());
    }

    private static List<String> named(Plan plan) {
        return plan.clauses().stream()
                .map(CascadeFacts.Mapping::parentClauseRef)
                .filter(Objects::nonNull)
                .toList();
    }

    private record Counting(
            ClauseTree tree,
            List<Duty> duties,
            List<Plan> plans,
            Map<UUID, Integer> tasks,
            Map<UUID, Integer> reports,
            List<Reach.Acting> undelivered) {

        ClauseCoverage of(String ref) {
            var own =
                    duties.stream()
                            .filter(duty -> tree.concerns(duty.clauseRef(), ref))
                            .map(Duty::id)
                            .toList();
            var plansHere =
                    plans.stream()
                            .filter(
                                    plan ->
                                            named(plan).stream()
                                                    .anyMatch(at -> tree.concerns(at, ref)))
                            .count();
            var without =
                    undelivered.stream()
                            .filter(body -> own.stream().anyMatch(body.duties()::contains))
                            .count();
            return coverage(ref, plansHere, own, without);
        }

        private ClauseCoverage coverage(String ref, long plansHere, List<UUID> own, long without) {
            int tasksHere = sum(tasks, own);
            int reportsHere = sum(reports, own);
            var gaps = new ArrayList<ClauseGap>();
            addIf(plansHere == 0, ClauseGap.NO_PLAN, gaps);
            addIf(own.isEmpty(), ClauseGap.NO_DUTY, gaps);
            addIf(tasksHere == 0, ClauseGap.NO_TASK, gaps);
            addIf(reportsHere == 0, ClauseGap.NO_REPORT, gaps);
            addIf(without > 0, ClauseGap.NO_DELIVERY, gaps);
            var kind = tree.kind(ref);
            return new ClauseCoverage(
                    ref,
                    kind == null ? null : ClauseKind.fromString(kind.name()),
                    Math.toIntExact(plansHere),
                    own.size(),
                    tasksHere,
                    reportsHere,
                    Math.toIntExact(without),
                    gaps);
        }

        private static void addIf(boolean missing, ClauseGap gap, List<ClauseGap> gaps) {
            if (missing) {
                gaps.add(gap);
            }
        }

        private static int sum(Map<UUID, Integer> counts, List<UUID> duties) {
            return duties.stream().mapToInt(duty -> counts.getOrDefault(duty, 0)).sum();
        }
    }
}
