package vn.trienkhai.directive.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.delivery.DeliveryAccess.Verb;
import vn.trienkhai.directive.document.DirectiveRef;
import vn.trienkhai.directive.document.Directives;
import vn.trienkhai.platform.event.Outbox;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.problem.DomainProblem;
import vn.trienkhai.platform.time.VietnamTime;

/** The receiving body's desk: opening, registering, refusing, noting who handles it. */
@ApplicationScoped
class Desk {

    private final Copies copies;
    private final ArrivalRegister arrivals;
    private final Directives directives;
    private final Outbox outbox;
    private final Trail trail;
    private final Callers callers;
    private final Clock clock;

    Desk(
            Copies copies,
            ArrivalRegister arrivals,
            Directives directives,
            Outbox outbox,
            Trail trail,
            Callers callers,
            Clock clock) {
        this.copies = copies;
        this.arrivals = arrivals;
        this.directives = directives;
        this.outbox = outbox;
        this.trail = trail;
        this.callers = callers;
        this.clock = clock;
    }

    Delivery get(UUID id) {
        return copies.get(id);
    }

    Delivery open(UUID id) {
        var delivery = copies.forChange(Verb.OPEN, id);
        delivery.open(by(), clock.instant());
        trail.note(delivery, "opened", null);
        return copies.save(delivery);
    }

    Delivery receive(UUID id, @Nullable LocalDate arrivalDate, @Nullable Disposition disposition) {
        var delivery = copies.forChange(Verb.RECEIVE, id);
        delivery.requirePending();
        var day = arrivalDate == null ? VietnamTime.today(clock) : arrivalDate;
        requirePossible(day, delivery);
        var number = arrivals.next(delivery.recipientId(), day.getYear());
        outbox.publish(
                delivery, delivery.receive(refOf(delivery), number, day, by(), clock.instant()));
        trail.note(delivery, "received", "%d, %s".formatted(number, day));
        if (disposition != null) {
            delivery.dispose(disposition);
            trail.noteInside(delivery, "disposed", disposition.leadUnit());
        }
        trail.act(delivery, "received", "arrival number " + number);
        return copies.save(delivery);
    }

    Delivery refuse(UUID id, String reason) {
        var delivery = copies.forChange(Verb.REFUSE, id);
        outbox.publish(delivery, delivery.refuse(refOf(delivery), reason, by(), clock.instant()));
        trail.note(delivery, "refused", reason);
        trail.act(delivery, "refused", reason);
        return copies.save(delivery);
    }

    Delivery dispose(UUID id, Disposition disposition) {
        var delivery = copies.forChange(Verb.DISPOSE, id);
        delivery.dispose(disposition);
        trail.noteInside(delivery, "disposed", disposition.leadUnit());
        return copies.save(delivery);
    }

    Delivery route(UUID id, Routing step) {
        var delivery = copies.forChange(Verb.ROUTE, id);
        var taken = delivery.route(step);
        trail.noteInside(delivery, "routed", taken.toUnit());
        delivery.routed(refOf(delivery), taken).ifPresent(event -> outbox.publish(delivery, event));
        return copies.save(delivery);
    }

    private String by() {
        return callers.current().name();
    }

    /** A copy that came back names the directive as it was called then. */
    DirectiveRef refOf(Delivery delivery) {
        var trace = delivery.trace();
        return trace == null ? DirectiveRef.of(directives.get(delivery.directiveId())) : trace;
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
}
