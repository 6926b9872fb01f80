package vn.trienkhai.directive.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.trienkhai.directive.registry.Judgement.Outcome;
import vn.trienkhai.platform.problem.DomainProblem;
import vn.trienkhai.platform.work.Aggregate;

/** A table of bodies: first only looked at, line by line; then done as a whole, or not at all. */
@Entity
class OrganizationImport extends Aggregate {

    /** How far it is. */
    enum State {
        CHECKED,
        APPLIED
    }

    @Enumerated(EnumType.STRING)
    private State state;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<Outcome, Integer> counts;

    private Instant checkedAt;
    private String checkedBy;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected OrganizationImport() {}

    OrganizationImport(UUID id, Map<Outcome, Integer> counts, Instant at, String by) {
        super(id);
        this.state = State.CHECKED;
        this.counts = Map.copyOf(counts);
        this.checkedAt = at;
        this.checkedBy = by;
    }

    void requireUndone() {
        if (state == State.APPLIED) {
            throw new DomainProblem(
                    DomainProblem.Kind.CONFLICT,
                    "import-already-applied",
                    "The table was imported already");
        }
    }

    void apply(Map<Outcome, Integer> done) {
        state = State.APPLIED;
        counts = Map.copyOf(done);
    }

    State state() {
        return state;
    }

    int count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    Instant checkedAt() {
        return checkedAt;
    }

    String checkedBy() {
        return checkedBy;
    }
}
