package vn.trienkhai.directive.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.proposal.Ties.Said;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.deadline.ReadDeadline;
import vn.trienkhai.platform.time.Deadline;

/**
 * The deadline of each duty: the one said of it, else the one its clause says of nobody else, else
 * the one a clause above says of all that stands below. Where several fit, the others are
 * alternatives and the first is less sure. A report never takes the day of a task, nor a task that
 * of a report.
 */
final class Deadlines {

    /** One of several that fit. */
    private static final double CHOSEN = 0.55;

    /** So sure that a day said of another act beside it is none of this one. */
    private static final double NOT_ITS_OWN = 0.3;

    private final Places places;
    private final Map<Integer, List<Said>> byHome;
    private final Map<Integer, List<Group>> groupsByHome = new HashMap<>();

    /** The clauses in which all duties are reports. */
    private final Set<Integer> onlyReports;

    Deadlines(Places places, List<Said> said, List<Group> groups) {
        this.places = places;
        this.byHome = said.stream().collect(Collectors.groupingBy(each -> home(each)));
        groups.forEach(
                group ->
                        groupsByHome
                                .computeIfAbsent(group.home(), _ -> new ArrayList<>())
                                .add(group));
        this.onlyReports =
                groupsByHome.entrySet().stream()
                        .filter(home -> home.getValue().stream().allMatch(Group::isReport))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
    }

    /**
     * What a duty is due by.
     *
     * @param value absent where only alternatives stand
     * @param evidence the words that say it, and those of other deadlines that fit as well
     */
    record Tied(@Nullable ReadDeadline value, Found<String> evidence) {}

    @Nullable Tied of(Group group) {
        var own = saidOf(group);
        if (!own.isEmpty()) {
            return tied(own, own.getFirst().tie(), 1);
        }
        var clause = said(group.home(), each -> isOfNobody(each) && fits(each, group));
        if (!clause.isEmpty() && group.home() >= 0) {
            return tied(clause, Tie.SAME_CLAUSE, isOneOfMany(group, clause) ? CHOSEN : 1);
        }
        var above = above(group);
        return above.isEmpty() ? beside(group) : tied(above, Tie.CLAUSE_ABOVE, 1);
    }

    /** Not what a row of a table says of a task nobody was read for. */
    private static boolean isOfNobody(Said said) {
        return said.acts().isEmpty() && !said.due().place().row();
    }

    /** Whether it is not clear which duty of the clause a deadline there is for. */
    private boolean isOneOfMany(Group group, List<Said> said) {
        return !said.getFirst().due().place().labelled()
                && groupsOf(group.home()).stream()
                                .filter(other -> other.isReport() == group.isReport())
                                .count()
                        > 1;
    }

    private List<Group> groupsOf(int home) {
        return groupsByHome.getOrDefault(home, List.of());
    }

    private List<Said> saidOf(Group group) {
        return said(group.home(), each -> group.acts().stream().anyMatch(each::isOf)).stream()
                .sorted(Comparator.comparing(Said::tie))
                .toList();
    }

    /** What a clause says of nobody goes to its tasks, and what it says of reports to those. */
    private boolean fits(Said said, Group group) {
        return group.isReport()
                ? said.ofReport() || onlyReports.contains(group.home())
                : !said.ofReport();
    }

    /** "Các nhiệm vụ dưới đây hoàn thành trước …": the nearest clause around it that says so. */
    private List<Said> above(Group group) {
        var clause = places.clause(group.home());
        while (clause != null && clause.parent() >= 0) {
            var index = clause.parent();
            var found = said(index, each -> isForAllBelow(each, index, group));
            if (!found.isEmpty()) {
                return found;
            }
            clause = places.clause(index);
        }
        return List.of();
    }

    private boolean isForAllBelow(Said said, int index, Group group) {
        var clause = places.clause(index);
        var opens = places.wording(index).endsWith(":");
        return clause != null
                && said.due().from() < clause.ownTo()
                && !isHorizon(said.due().value())
                && (isOfNobody(said) || (opens && !said.acts().isEmpty()))
                && (group.isReport() ? said.ofReport() : !said.ofReport());
    }

    /** "… đến năm 2030" in a heading says until when, not by when. */
    private static boolean isHorizon(ReadDeadline deadline) {
        return deadline.kind() == Deadline.Kind.YEAR
                && !deadline.text()
                        .toLowerCase(Locale.ROOT)
                        .matches("(?s).*(?:xong|trước|chậm|hoàn).*");
    }

    /** No deadline, but one stands beside it that a person may take. */
    private @Nullable Tied beside(Group group) {
        var near =
                said(
                        group.home(),
                        each ->
                                group.acts().stream()
                                        .anyMatch(
                                                act ->
                                                        act.place()
                                                                .inSentenceOf(each.due().place())));
        if (near.isEmpty()) {
            return null;
        }
        var words = near.stream().map(each -> each.due().value().text()).distinct().toList();
        var span = near.getFirst().due().found().span();
        return new Tied(null, new Found<>("", span, NOT_ITS_OWN, "said of another act", words));
    }

    private static Tied tied(List<Said> fitting, Tie tie, double most) {
        var first = fitting.getFirst();
        var others = fitting.stream().filter(each -> !isSame(each, first)).toList();
        var doubtful = others.stream().anyMatch(each -> each.tie() == first.tie());
        var found = first.due().found();
        var sure = Math.min(Math.min(tie.confidence(), most), doubtful ? CHOSEN : 1);
        return new Tied(
                found.value(),
                new Found<>(
                        found.value().text(),
                        found.span(),
                        Math.min(found.confidence(), sure),
                        found.rule() + ", " + tie.words(),
                        others.stream().map(each -> each.due().value().text()).toList()));
    }

    private static boolean isSame(Said one, Said other) {
        var a = one.due().value();
        var b = other.due().value();
        return a.kind() == b.kind()
                && Objects.equals(a.date(), b.date())
                && a.every() == b.every()
                && Objects.equals(a.rule(), b.rule())
                && Objects.equals(a.amount(), b.amount());
    }

    private List<Said> said(int home, Predicate<Said> wanted) {
        return byHome.getOrDefault(home, List.of()).stream().filter(wanted).toList();
    }

    private static int home(Said said) {
        return said.acts().isEmpty() || said.tie() == Tie.SAME_CLAUSE
                ? said.due().place().home()
                : said.acts().getFirst().place().home();
    }
}
