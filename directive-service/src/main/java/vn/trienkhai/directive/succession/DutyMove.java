package vn.trienkhai.directive.succession;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.trienkhai.platform.work.Aggregate;

/** The act by which open duties of a dissolved body went to a successor; never changed. */
@Entity
class DutyMove extends Aggregate {

    private UUID fromId;
    private UUID toId;
    private LocalDate effectiveOn;
    private String legalBasis;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Moved> duties;

    private Instant movedAt;
    private String movedBy;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected DutyMove() {}

    DutyMove(UUID id, Order order, List<Moved> duties, Instant movedAt, String movedBy) {
        super(id);
        this.fromId = order.fromId();
        this.toId = order.toId();
        this.effectiveOn = order.effectiveOn();
        this.legalBasis = order.legalBasis();
        this.duties = List.copyOf(duties);
        this.movedAt = movedAt;
        this.movedBy = movedBy;
    }

    /** What somebody asks to be moved. */
    record Order(
            UUID fromId, UUID toId, LocalDate effectiveOn, String legalBasis, List<UUID> dutyIds) {}

    /** One duty that went over, with the roles in it. */
    record Moved(UUID directiveId, UUID dutyId, List<String> roles) {}

    UUID fromId() {
        return fromId;
    }

    UUID toId() {
        return toId;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    String legalBasis() {
        return legalBasis;
    }

    List<Moved> duties() {
        return duties;
    }

    Instant movedAt() {
        return movedAt;
    }

    String movedBy() {
        return movedBy;
    }
}
