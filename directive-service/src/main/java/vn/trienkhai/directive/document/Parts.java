package vn.trienkhai.directive.document;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.content.Clause;
import vn.trienkhai.directive.content.Duty;
import vn.trienkhai.directive.content.Monitor;
import vn.trienkhai.directive.content.Recipient;
import vn.trienkhai.directive.content.SecrecyMark;
import vn.trienkhai.platform.problem.DomainProblem;

/** The lists a directive is made of. Making one checks each list in itself. */
public record Parts(List<Clause> clauses, List<Duty> duties, List<Recipient> recipients) {

    public static final Parts NONE = new Parts(List.of(), List.of(), List.of());

    public Parts {
        clauses = List.copyOf(clauses);
        duties = List.copyOf(duties);
        recipients = List.copyOf(recipients);
        SecrecyMark.refuseIn(
                Stream.of(
                                clauses.stream().map(Clause::text),
                                duties.stream()
                                        .flatMap(duty -> Stream.of(duty.title(), duty.text())),
                                recipients.stream().flatMap(Recipient::texts))
                        .flatMap(each -> each));
        requireTree(clauses);
        requireUnique(duties.stream().map(Duty::id).toList(), "duty-listed-twice");
        requireUnique(
                duties.stream().map(Duty::step).filter(step -> step != null).toList(),
                "step-listed-twice");
        duties.forEach(Parts::requireHolders);
        recipients.forEach(Recipient::requireClear);
    }

    public Parts withClauses(List<Clause> all) {
        return new Parts(all, duties, recipients);
    }

    public Parts withDuties(List<Duty> all) {
        return new Parts(clauses, all, recipients);
    }

    public Parts withRecipients(List<Recipient> all) {
        return new Parts(clauses, duties, all);
    }

    private static void requireTree(List<Clause> clauses) {
        var refs = clauses.stream().map(Clause::ref).toList();
        requireUnique(refs, "clause-listed-twice");
        for (var clause : clauses) {
            var parent = clause.parentRef();
            var above = parent == null ? 0 : refs.indexOf(parent);
            if (parent != null && (above < 0 || above >= refs.indexOf(clause.ref()))) {
                throw unacceptable(
                        "clause-parent-unknown",
                        "Clause " + clause.ref() + " stands below a clause that is not before it");
            }
        }
    }

    private static void requireHolders(Duty duty) {
        for (var holder : duty.holders()) {
            requireOne(
                    "holder-unclear",
                    "A holder is a body or a class",
                    holder.organizationId(),
                    holder.classId());
        }
        if (duty.mode() == Duty.Mode.EACH && helpsAnother(duty.holders())) {
            throw unacceptable(
                    "coordinator-needs-joint",
                    "In a duty of mode EACH everybody acts alone; use JOINT to coordinate with a LEAD");
        }
    }

    /**
     * Whether one helps and another one acts. Who is told to coordinate with somebody who holds
     * nothing of the duty has his own part of it.
     */
    private static boolean helpsAnother(List<Duty.Holder> holders) {
        var helping =
                holders.stream()
                        .filter(holder -> holder.role().equals("COORDINATE"))
                        .map(Parts::who)
                        .collect(Collectors.toSet());
        return !helping.isEmpty()
                && holders.stream()
                        .filter(holder -> !Monitor.watches(holder.role()))
                        .anyMatch(holder -> !helping.contains(who(holder)));
    }

    private static Object who(Duty.Holder holder) {
        return Stream.of(holder.organizationId(), holder.classId())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static void requireUnique(List<?> values, String problem) {
        Map<?, Long> counts =
                values.stream()
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        counts.forEach(
                (value, count) -> {
                    if (count > 1) {
                        throw unacceptable(problem, value + " is listed " + count + " times");
                    }
                });
    }

    private static void requireOne(String problem, String detail, @Nullable Object... choices) {
        if (Stream.of(choices).filter(choice -> choice != null).count() != 1) {
            throw unacceptable(problem, detail + ": exactly one");
        }
    }

    private static DomainProblem unacceptable(String type, String detail) {
        return new DomainProblem(DomainProblem.Kind.UNACCEPTABLE, type, detail);
    }
}
