package vn.trienkhai.directive.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.delivery.DeliveryAccess.Verb;
import vn.trienkhai.directive.document.Acts;
import vn.trienkhai.directive.document.DirectiveRef;
import vn.trienkhai.directive.document.Directives;
import vn.trienkhai.directive.document.Parties;
import vn.trienkhai.directive.document.Standing;
import vn.trienkhai.platform.api.Preconditions;
import vn.trienkhai.platform.event.Outbox;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.problem.DomainProblem;
import vn.trienkhai.platform.time.VietnamTime;

/** The receiving body's desk: opening, registering, refusing, noting who handles it. */
@ApplicationScoped
class Desk {

    private static final Set<Standing> WATCHERS =
            Set.of(Standing.ISSUER, Standing.MONITOR, Standing.REPORT_UP);

    private final DeliveryRepository deliveries;
    private final ArrivalRegister arrivals;
    private final Directives directives;
    private final Parties parties;
    private final Callers callers;
    private final Preconditions preconditions;
    private final Outbox outbox;
    private final Acts acts;
    private final Clock clock;

    Desk(
            DeliveryRepository deliveries,
            ArrivalRegister arrivals,
            Directives directives,
            Parties parties,
            Callers callers,
            Preconditions preconditions,
            Outbox outbox,
            Acts acts,
            Clock clock) {
        this.deliveries = deliveries;
        this.arrivals = arrivals;
        this.directives = directives;
        this.parties = parties;
        this.callers = callers;
        this.preconditions = preconditions;
        this.outbox = outbox;
        this.acts = acts;
        this.clock = clock;
    }

    Delivery get(UUID id) {
        return deliveries.findByIdOptional(id).filter(this::sees).orElseThrow(() -> notFound(id));
    }

    Delivery open(UUID id) {
        var delivery = forChange(Verb.OPEN, id);
        delivery.open(clock.instant());
        return deliveries.save(delivery);
    }

    Delivery receive(UUID id, @Nullable LocalDate arrivalDate, @Nullable Disposition disposition) {
        var delivery = forChange(Verb.RECEIVE, id);
        delivery.requirePending();
        var day = arrivalDate == null ? VietnamTime.today(clock) : arrivalDate;
        requirePossible(day, delivery);
        var number = arrivals.next(delivery.recipientId(), day.getYear());
        outbox.publish(delivery, delivery.receive(refOf(delivery), number, day, clock.instant()));
        if (disposition != null) {
            delivery.dispose(disposition);
        }
        acts.note(delivery.directiveId(), "received", "arrival number " + number);
        return deliveries.save(delivery);
    }

    Delivery refuse(UUID id, String reason) {
        var delivery = forChange(Verb.REFUSE, id);
        outbox.publish(delivery, delivery.refuse(refOf(delivery), reason, clock.instant()));
        acts.note(delivery.directiveId(), "refused", reason);
        return deliveries.save(delivery);
    }

    Delivery dispose(UUID id, Disposition disposition) {
        var delivery = forChange(Verb.DISPOSE, id);
        delivery.dispose(disposition);
        return deliveries.save(delivery);
    }

    DirectiveRef refOf(Delivery delivery) {
        return DirectiveRef.of(directives.get(delivery.directiveId()));
    }

    private Delivery forChange(Verb verb, UUID id) {
        var delivery = deliveries.locked(id).filter(this::sees).orElseThrow(() -> notFound(id));
        preconditions.check(delivery);
        DeliveryAccess.require(verb, callers.current(), delivery);
        return delivery;
    }

    /** Recipient, issuer, monitors, bodies the results are reported to, and the auditor. */
    private boolean sees(Delivery delivery) {
        var caller = callers.current();
        return caller.actsFor(delivery.recipientId())
                || caller.has(Role.AUDITOR)
                || parties.of(delivery.directiveId(), caller.body()).stream()
                        .anyMatch(WATCHERS::contains);
    }

    private void requirePossible(LocalDate day, Delivery delivery) {
        if (day.isAfter(VietnamTime.today(clock))
                || day.isBefore(VietnamTime.dayOf(delivery.sentAt()))) {
            throw new DomainProblem(
                    DomainProblem.Kind.UNACCEPTABLE,
                    "arrival-date-impossible",
                    "A copy arrives between the day it was sent and today");
        }
    }

    private static DomainProblem notFound(UUID id) {
        return new DomainProblem(
                DomainProblem.Kind.NOT_FOUND, "delivery-not-found", "No delivery " + id);
    }
}
