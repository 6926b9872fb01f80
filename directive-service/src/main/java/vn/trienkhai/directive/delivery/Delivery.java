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
import vn.trienkhai.directive.content.Addressee;
import vn.trienkhai.directive.content.Recipient.Purpose;
import vn.trienkhai.directive.content.SecrecyMark;
import vn.trienkhai.directive.document.DirectiveRef;
import vn.trienkhai.platform.problem.DomainProblem;
import vn.trienkhai.platform.work.Aggregate;

/** The copy one body gets of a directive (văn bản đến); see {@link DeliveryState}. */
@Entity
class Delivery extends Aggregate {

    private static final int MOST_ROUTINGS = 200;

    private UUID directiveId;
    private UUID recipientId;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Enumerated(EnumType.STRING)
    private DeliveryState state;

    private Instant sentAt;
    private @Nullable Instant deliveredAt;
    private @Nullable String openedBy;
    private @Nullable Instant receivedAt;
    private @Nullable Integer arrivalNumber;
    private @Nullable LocalDate arrivalDate;
    private @Nullable Instant refusedAt;
    private @Nullable String refusedReason;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Disposition> dispositions;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Routing> routings;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Addressee> offices;

    private @Nullable String lateReason;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Delivery() {}

    Delivery(UUID id, UUID directiveId, Outgoing to, Instant now) {
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

    DeliveryEvent.Sent sent(DirectiveRef directive) {
        return new DeliveryEvent.Sent(id(), directive, recipientId, purpose, state, sentAt);
    }

    /** The receiving office has it before it: who opened it first, and when (row 38). */
    void open(String by, Instant now) {
        if (state != DeliveryState.SENT) {
            throw wrongState("only a copy that was just sent can be opened");
        }
        state = DeliveryState.DELIVERED;
        opened(by, now);
    }

    private void opened(String by, Instant now) {
        if (deliveredAt == null) {
            deliveredAt = now;
            openedBy = by;
        }
    }

    /** Registers the arrival under the number taken for it from the body's own register. */
    DeliveryEvent.Received receive(
            DirectiveRef directive, int number, LocalDate day, String by, Instant now) {
        requirePending();
        state = DeliveryState.RECEIVED;
        opened(by, now);
        receivedAt = now;
        arrivalNumber = number;
        arrivalDate = day;
        return new DeliveryEvent.Received(
                id(), directive, recipientId, purpose, state, now, number, day);
    }

    DeliveryEvent.Refused refuse(DirectiveRef directive, String reason, String by, Instant now) {
        requirePending();
        SecrecyMark.refuseIn(Stream.of(reason));
        state = DeliveryState.REFUSED;
        opened(by, now);
        refusedAt = now;
        refusedReason = reason;
        return new DeliveryEvent.Refused(id(), directive, recipientId, purpose, state, now, reason);
    }

    void dispose(Disposition disposition) {
        if (state != DeliveryState.RECEIVED) {
            throw wrongState("only a registered arrival can be disposed of");
        }
        requireNotBeforeArrival(disposition.due());
        dispositions = Stream.concat(dispositions.stream(), Stream.of(disposition)).toList();
    }

    /** The next step inside the body; what was noted stays (row 36). */
    Routing route(Routing step) {
        if (state != DeliveryState.RECEIVED) {
            throw wrongState("only a registered arrival is passed on");
        }
        if (routings.size() >= MOST_ROUTINGS) {
            throw new DomainProblem(
                    DomainProblem.Kind.CONFLICT,
                    "routing-too-long",
                    "A copy is passed on at most " + MOST_ROUTINGS + " times");
        }
        requireNotBeforeArrival(step.due());
        var numbered = step.numbered(routings.size() + 1);
        routings = Stream.concat(routings.stream(), Stream.of(numbered)).toList();
        return numbered;
    }

    private void requireNotBeforeArrival(@Nullable LocalDate due) {
        if (due != null && arrivalDate != null && due.isBefore(arrivalDate)) {
            throw new DomainProblem(
                    DomainProblem.Kind.UNACCEPTABLE,
                    "due-before-arrival",
                    "It arrived on %s and cannot be due on %s".formatted(arrivalDate, due));
        }
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

    @Nullable String openedBy() {
        return openedBy;
    }

    List<Addressee> offices() {
        return offices;
    }

    @Nullable String lateReason() {
        return lateReason;
    }

    List<Routing> routings() {
        return routings;
    }

    List<Disposition> dispositions() {
        return dispositions;
    }
}
