package vn.trienkhai.directive.grouping;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.problem.DomainProblem;

/** Whom a class means from a day to a day, both included: by a rule, or by a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Definition(
        @Nullable ClassRule rule,
        List<UUID> members,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    Definition {
        members = members == null ? List.of() : List.copyOf(members);
    }

    /** Exactly one of the two, and a rule that restricts something. */
    static Definition of(@Nullable ClassRule rule, List<UUID> members) {
        if ((rule == null) == members.isEmpty() || (rule != null && rule.saysNothing())) {
            throw new DomainProblem(
                    DomainProblem.Kind.UNACCEPTABLE,
                    "class-needs-rule-or-list",
                    "A class is given by a rule that restricts something, or by a list; not by both");
        }
        return new Definition(rule, members, null, null);
    }

    Definition from(@Nullable LocalDate first) {
        return new Definition(rule, members, first, validTo);
    }

    Definition until(LocalDate last) {
        return new Definition(rule, members, validFrom, last);
    }

    boolean holdsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom))
                && (validTo == null || !day.isAfter(validTo));
    }

    boolean meansTheSameAs(Definition other) {
        return Objects.equals(rule, other.rule) && members.equals(other.members);
    }
}
