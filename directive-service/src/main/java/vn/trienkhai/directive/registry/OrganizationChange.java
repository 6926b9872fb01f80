package vn.trienkhai.directive.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.registry.OrganizationFacts.Level;
import vn.trienkhai.directive.registry.ParentLink.Hierarchy;
import vn.trienkhai.platform.work.Aggregate;

/** An act of reorganisation with its day and legal basis; recorded once, never changed (row 24). */
@Entity
class OrganizationChange extends Aggregate {

    @Enumerated(EnumType.STRING)
    private ChangeRequest.Type type;

    private LocalDate effectiveOn;
    private String legalBasis;
    private @Nullable String note;

    @JdbcTypeCode(SqlTypes.JSON)
    private Act act;

    private Instant recordedAt;
    private String recordedBy;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected OrganizationChange() {}

    OrganizationChange(UUID id, ChangeRequest request, Act act, Instant at, String by) {
        super(id);
        this.type = request.type();
        this.effectiveOn = request.effectiveOn();
        this.legalBasis = request.legalBasis();
        this.note = request.note();
        this.act = act;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    /** What happened, with everything that followed from it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Act(
            List<UUID> organizationIds,
            List<UUID> successorIds,
            List<UUID> openedIds,
            List<Reshaping.NewName> names,
            @Nullable String kind,
            @Nullable Level level,
            @Nullable Hierarchy hierarchy,
            @Nullable UUID parentId,
            boolean continues,
            List<ChangeRequest.Move> moves) {

        /** An act without successors and children. */
        static Act of(ChangeRequest request) {
            return of(request, List.of(), List.of(), List.of());
        }

        static Act of(
                ChangeRequest request,
                List<UUID> successorIds,
                List<UUID> openedIds,
                List<ChangeRequest.Move> moves) {
            var rank = request.rank();
            return new Act(
                    request.organizationIds(),
                    successorIds,
                    openedIds,
                    request.names(),
                    rank == null ? null : rank.kind(),
                    rank == null ? null : rank.level(),
                    request.hierarchy(),
                    request.parentId(),
                    request.continues(),
                    moves);
        }
    }

    ChangeRequest.Type type() {
        return type;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    String legalBasis() {
        return legalBasis;
    }

    @Nullable String note() {
        return note;
    }

    Act act() {
        return act;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String recordedBy() {
        return recordedBy;
    }
}
