package vn.trienkhai.directive.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.content.Recipient.Purpose;
import vn.trienkhai.directive.content.SecrecyMark;
import vn.trienkhai.directive.document.DirectiveRef;
import vn.trienkhai.platform.problem.DomainProblem;
import vn.trienkhai.platform.work.Aggregate;

/** The copy one body gets of a directive (văn bản đến); see {@link DeliveryState}. */
@Entity
class Delivery extends Aggregate {

    private UUID directiveId;
    private UUID recipientId;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Enumerated(EnumType.STRING)
    private DeliveryState state;

    private Instant sentAt;
    private @Nullable Instant deliveredAt;
    private @Nullable Instant receivedAt;
    private @Nullable Integer arrivalNumber;
    private @Nullable LocalDate arrivalDate;
    private @Nullable Instant refusedAt;
    private @Nullable String refusedReason;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Disposition> dispositions;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Delivery() {}

    Delivery(UUID id, UUID directiveId, UUID recipientId, Purpose purpose, Instant now) {
        super(id);
        this.directiveId = directiveId;
        this.recipientId = recipientId;
        this.purpose = purpose;
        this.state = DeliveryState.SENT;
        this.sentAt = now;
        this.dispositions = List.of();
    }

    DeliveryEvent.Sent sent(DirectiveRef directive) {
        return new DeliveryEvent.Sent(id(), directive, recipientId, purpose, state, sentAt);
    }

    /** The receiving office has it before it. */
    void open(Instant now) {
        if (state != DeliveryState.SENT) {
            throw wrongState("only a copy that was just sent can be opened");
        }
        state = DeliveryState.DELIVERED;
        deliveredAt = now;
    }

    /** Registers the arrival under the number taken for it from the body's own register. */
    DeliveryEvent.Received receive(DirectiveRef directive, int number, LocalDate day, Instant now) {
        requirePending();
        state = DeliveryState.RECEIVED;
        deliveredAt = deliveredAt == null ? now : deliveredAt;
        receivedAt = now;
        arrivalNumber = number;
        arrivalDate = day;
        return new DeliveryEvent.Received(
                id(), directive, recipientId, purpose, state, now, number, day);
    }

    DeliveryEvent.Refused refuse(DirectiveRef directive, String reason, Instant now) {
        requirePending();
        SecrecyMark.refuseIn(Stream.of(reason));
        state = DeliveryState.REFUSED;
        deliveredAt = deliveredAt == null ? now : deliveredAt;
        refusedAt = now;
        refusedReason = reason;
        return new DeliveryEvent.Refused(id(), directive, recipientId, purpose, state, now, reason);
    }

    void dispose(Disposition disposition) {
        if (state != DeliveryState.RECEIVED) {
            throw wrongState("only a registered arrival can be disposed of");
        }
        dispositions = Stream.concat(dispositions.stream(), Stream.of(disposition)).toList();
    }

    void requirePending() {
        if (!state.isPending()) {
            throw wrongState("it was answered already");
        }
    }

    private DomainProblem wrongState(String reason) {
        return new DomainProblem(
                DomainProblem.Kind.CONFLICT,
                "wrong-state",
                "Delivery %s is %s: %s".formatted(id(), state, reason));
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

    List<Disposition> dispositions() {
        return dispositions;
    }
}
