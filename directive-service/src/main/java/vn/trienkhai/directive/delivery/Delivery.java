package vn.trienkhai.directive.delivery;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.content.SecrecyMark;
import vn.trienkhai.directive.document.DirectiveRef;
import vn.trienkhai.platform.problem.DomainProblem;

/** The copy one body gets of a directive (văn bản đến); see {@link DeliveryState}. */
@Entity
class Delivery extends CopyFields {

    private static final int MOST_ROUTINGS = 200;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Delivery() {}

    Delivery(UUID id, UUID directiveId, Outgoing to, Instant now) {
        super(id, directiveId, to, now);
    }

    DeliveryEvent.Sent sent(DirectiveRef directive, @Nullable List<UUID> enclosures) {
        return new DeliveryEvent.Sent(told(directive, sentAt), enclosures);
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
        return new DeliveryEvent.Received(told(directive, now), number, day);
    }

    DeliveryEvent.Refused refuse(DirectiveRef directive, String reason, String by, Instant now) {
        requirePending();
        SecrecyMark.refuseIn(Stream.of(reason));
        state = DeliveryState.REFUSED;
        opened(by, now);
        refusedAt = now;
        refusedReason = reason;
        return new DeliveryEvent.Refused(told(directive, now), reason);
    }

    void dispose(Disposition disposition) {
        requireKept("only a registered arrival can be disposed of");
        requireNotBeforeArrival(disposition.due());
        dispositions = Stream.concat(dispositions.stream(), Stream.of(disposition)).toList();
    }

    /** The next step inside the body; what was noted stays (row 36). */
    Routing route(Routing step) {
        requireKept("only a registered arrival is passed on");
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

    /** Told where the step goes to a unit that is a body of the registry. */
    Optional<DeliveryEvent.Routed> routed(DirectiveRef directive, Routing step) {
        return Optional.ofNullable(step.toOrganizationId())
                .map(unit -> new DeliveryEvent.Routed(told(directive, step.at()), unit));
    }

    /**
     * Takes the copy back at once while nobody has registered it; afterwards asks the body, which
     * may have refused before (row 15).
     */
    DeliveryEvent recall(Recall wish, DirectiveRef directive, List<OpenDuty> duties) {
        var now = wish.requestedAt();
        if (state.isPending()) {
            recall = wish.atOnce();
            return back(directive, duties, false, now);
        }
        requireKept("there is nothing to take back");
        recall = wish;
        state = DeliveryState.RECALL_REQUESTED;
        return new DeliveryEvent.RecallRequested(
                told(directive, now), wish.reason(), Objects.requireNonNull(wish.answerBy()));
    }

    /** The recall that waits for an answer. */
    Recall requireAsked() {
        if (state != DeliveryState.RECALL_REQUESTED || recall == null) {
            throw wrongState("nobody asks for it");
        }
        return recall;
    }

    /** Gives the copy up, as the sender asked (edXML status 15). */
    DeliveryEvent.Recalled giveUp(
            Recall.Answer answer, DirectiveRef directive, List<OpenDuty> duties) {
        recall = requireAsked().answered(answer);
        return back(directive, duties, true, answer.at());
    }

    /** Keeps the copy, for a reason (edXML status 16). */
    DeliveryEvent.RecallRefused keep(Recall.Answer answer, DirectiveRef directive) {
        recall = requireAsked().answered(answer);
        state = DeliveryState.RECALL_REFUSED;
        return new DeliveryEvent.RecallRefused(
                told(directive, answer.at()), String.valueOf(answer.reason()));
    }

    private DeliveryEvent.Recalled back(
            DirectiveRef directive, List<OpenDuty> duties, boolean agreed, Instant now) {
        state = DeliveryState.RECALLED;
        recalledAt = now;
        trace = directive;
        var reason = Objects.requireNonNull(recall).reason();
        return new DeliveryEvent.Recalled(told(directive, now), reason, agreed, duties);
    }

    private DeliveryEvent.Copy told(DirectiveRef directive, Instant at) {
        return new DeliveryEvent.Copy(id(), directive, recipientId, purpose, state, at);
    }

    private void requireKept(String otherwise) {
        if (!state.isKept()) {
            throw wrongState(otherwise);
        }
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
}
