package vn.trienkhai.directive.grouping;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.problem.DomainProblem;
import vn.trienkhai.platform.work.Aggregate;

/**
 * A named set of bodies, by rule or by list: "các huyện ủy, thị ủy, thành ủy" (rows 23, 41). Whom
 * it meant on a day that has passed stays; an amendment holds from its day on.
 */
@Entity
class OrganizationClass extends Aggregate {

    private String name;

    /** One after the other, without a gap; the last one ends when the class is closed. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Definition> definitions;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected OrganizationClass() {}

    OrganizationClass(UUID id, String name, Definition first) {
        super(id);
        this.name = name;
        this.definitions = List.of(first);
    }

    /**
     * From the day on it means somebody else. Of two amendments of one day the later has the last
     * word; one of an earlier day would rewrite history and is refused.
     */
    void amend(String newName, Definition next, LocalDate day) {
        var last = open(day);
        var other = !next.meansTheSameAs(last);
        if (!other && newName.equals(name)) {
            throw new DomainProblem(
                    DomainProblem.Kind.UNACCEPTABLE,
                    "nothing-changed",
                    "The class is called so and means this already");
        }
        name = newName;
        if (other) {
            var begins = day.equals(last.validFrom());
            var kept = begins ? Stream.<Definition>of() : Stream.of(last.until(day.minusDays(1)));
            definitions = behindOlder(Stream.concat(kept, Stream.of(next.from(day))));
        }
    }

    /** From the day on it means nobody. */
    void close(LocalDate day) {
        var last = open(day);
        if (day.equals(last.validFrom())) {
            throw contradiction(day, day);
        }
        definitions = behindOlder(Stream.of(last.until(day.minusDays(1))));
    }

    private List<Definition> behindOlder(Stream<Definition> instead) {
        return Stream.concat(definitions.stream().limit(definitions.size() - 1L), instead).toList();
    }

    private Definition open(LocalDate day) {
        var last = last();
        if (last.validTo() != null) {
            throw new DomainProblem(
                    DomainProblem.Kind.CONFLICT,
                    "class-closed",
                    "The class means nobody after " + last.validTo());
        }
        var since = last.validFrom();
        if (since != null && day.isBefore(since)) {
            throw contradiction(since, day);
        }
        return last;
    }

    private static DomainProblem contradiction(LocalDate since, LocalDate day) {
        return new DomainProblem(
                DomainProblem.Kind.UNACCEPTABLE,
                "dates-contradict",
                "What the class means is recorded from %s on, behind %s".formatted(since, day));
    }

    /** What it means on the day; empty once it is closed. */
    Optional<Definition> on(LocalDate day) {
        return definitions.stream().filter(each -> each.holdsOn(day)).findFirst();
    }

    Definition last() {
        return definitions.getLast();
    }

    /** The last day on which it means somebody. */
    @Nullable LocalDate closedOn() {
        return last().validTo();
    }

    String name() {
        return name;
    }

    List<Definition> definitions() {
        return definitions;
    }
}
