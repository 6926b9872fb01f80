package vn.trienkhai.directive.delivery;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.content.Addressee;
import vn.trienkhai.directive.content.Recipient.Purpose;
import vn.trienkhai.directive.document.DirectiveRef;
import vn.trienkhai.platform.work.Aggregate;

/** What is known of a copy. Only {@link Delivery} changes it. */
@MappedSuperclass
abstract class CopyFields extends Aggregate {

    UUID directiveId;
    UUID recipientId;

    @Enumerated(EnumType.STRING)
    Purpose purpose;

    @Enumerated(EnumType.STRING)
    DeliveryState state;

    Instant sentAt;
    @Nullable Instant deliveredAt;
    @Nullable String openedBy;
    @Nullable Instant receivedAt;
    @Nullable Integer arrivalNumber;
    @Nullable LocalDate arrivalDate;
    @Nullable Instant refusedAt;
    @Nullable String refusedReason;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Disposition> dispositions;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Routing> routings;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Addressee> offices;

    @Nullable String lateReason;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Recall recall;

    @Nullable Instant recalledAt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable DirectiveRef trace;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected CopyFields() {}

    CopyFields(UUID id, UUID directiveId, Outgoing to, Instant now) {
        super(id);
        this.directiveId = directiveId;
        this.recipientId = to.recipientId();
        this.purpose = to.purpose();
        this.state = DeliveryState.SENT;
        this.sentAt = now;
        this.dispositions = List.of();
        this.routings = List.of();
        this.offices = to.offices();
        this.lateReason = to.lateReason();
    }

    UUID directiveId() {
        return directiveId;
    }

    UUID recipientId() {
        return recipientId;
    }

    Purpose purpose() {
        return purpose;
    }

    DeliveryState state() {
        return state;
    }

    Instant sentAt() {
        return sentAt;
    }

    @Nullable Instant deliveredAt() {
        return deliveredAt;
    }

    @Nullable Instant receivedAt() {
        return receivedAt;
    }

    @Nullable Integer arrivalNumber() {
        return arrivalNumber;
    }

    @Nullable LocalDate arrivalDate() {
        return arrivalDate;
    }

    @Nullable Instant refusedAt() {
        return refusedAt;
    }

    @Nullable String refusedReason() {
        return refusedReason;
    }

    @Nullable String openedBy() {
        return openedBy;
    }

    List<Addressee> offices() {
        return offices;
    }

    @Nullable String lateReason() {
        return lateReason;
    }

    @Nullable Recall recall() {
        return recall;
    }

    @Nullable Instant recalledAt() {
        return recalledAt;
    }

    /** What the directive was called when the copy came back; nothing while it is there. */
    @Nullable DirectiveRef trace() {
        return trace;
    }

    List<Routing> routings() {
        return routings;
    }

    List<Disposition> dispositions() {
        return dispositions;
    }
}
