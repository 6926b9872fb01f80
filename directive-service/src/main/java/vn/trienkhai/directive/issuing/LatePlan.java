package vn.trienkhai.directive.issuing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.trienkhai.directive.content.Duty;
import vn.trienkhai.directive.issuing.IssuePlan.Assignment;
import vn.trienkhai.directive.issuing.IssuePlan.Copy;
import vn.trienkhai.directive.issuing.IssuePlan.Holding;

/** What adding recipients would do: the dry run shows it, the act carries it out. */
record LatePlan(List<Copy> copies, List<DistributionLine> lines, List<Taken> duties) {

    /**
     * A duty with the latecomers who take it over, and by when.
     *
     * @param rounds how often each of them had it before, where it ended by a recall
     */
    record Taken(
            Duty duty,
            List<Holding> holders,
            List<Holding> watchers,
            LateDeadline deadline,
            Map<UUID, Integer> rounds) {

        /** The latecomers by which time they are given it. */
        Map<Integer, List<Holding>> byRound() {
            return holders.stream()
                    .collect(
                            Collectors.groupingBy(
                                    each -> rounds.getOrDefault(each.organizationId(), 0) + 1,
                                    TreeMap::new,
                                    Collectors.toList()));
        }

        /** The duty as it is told to some of them: the same, with their own day. */
        Assignment assignment(List<Holding> some) {
            var theirs =
                    new Duty(
                            duty.id(),
                            duty.step(),
                            duty.clauseRef(),
                            duty.title(),
                            duty.text(),
                            duty.mode(),
                            duty.holders(),
                            duty.output(),
                            deadline.meant(),
                            duty.qualifiers(),
                            duty.reporting());
            return new Assignment(theirs, some, watchers);
        }

        /** To be kept with the addition. */
        Kept kept() {
            return new Kept(
                    duty.id(),
                    duty.clauseRef(),
                    duty.title(),
                    holders.stream().map(Holding::organizationId).toList(),
                    deadline.originalLastDay(),
                    deadline.lastDay(),
                    deadline.explanation());
        }
    }

    /** A duty as it was taken over. */
    record Kept(
            UUID dutyId,
            String clauseRef,
            String title,
            List<UUID> holderIds,
            java.time.@org.jspecify.annotations.Nullable LocalDate originalLastDay,
            java.time.@org.jspecify.annotations.Nullable LocalDate lastDay,
            List<String> explanation) {}
}
