package vn.trienkhai.directive.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.trienkhai.directive.document.Parties;
import vn.trienkhai.directive.document.Standing;
import vn.trienkhai.platform.api.Preconditions;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.problem.DomainProblem;

/** The first wall: copies as the caller may see and change them. */
@ApplicationScoped
class Copies {

    private static final Set<Standing> WATCHERS =
            Set.of(Standing.ISSUER, Standing.MONITOR, Standing.REPORT_UP);

    private final DeliveryRepository deliveries;
    private final Parties parties;
    private final Callers callers;
    private final Preconditions preconditions;

    Copies(
            DeliveryRepository deliveries,
            Parties parties,
            Callers callers,
            Preconditions preconditions) {
        this.deliveries = deliveries;
        this.parties = parties;
        this.callers = callers;
        this.preconditions = preconditions;
    }

    Delivery get(UUID id) {
        return deliveries.findByIdOptional(id).filter(this::sees).orElseThrow(() -> notFound(id));
    }

    /** Locked, of the version the caller named, and the caller's to do this with. */
    Delivery forChange(DeliveryAccess.Verb verb, UUID id) {
        var delivery = deliveries.locked(id).filter(this::sees).orElseThrow(() -> notFound(id));
        preconditions.check(delivery);
        DeliveryAccess.require(verb, side(delivery));
        return delivery;
    }

    DeliveryAccess.Side side(Delivery delivery) {
        var caller = callers.current();
        var standings = parties.of(delivery.directiveId(), caller.body());
        return new DeliveryAccess.Side(
                caller,
                caller.actsFor(delivery.recipientId()),
                standings.contains(Standing.ISSUER));
    }

    /** Empty when the copy is not the caller's to see. */
    Optional<UUID> directiveOf(UUID id) {
        return deliveries.directiveOf(id);
    }

    /** All copies of a directive, for its issuer. */
    List<Delivery> lockedOf(UUID directiveId) {
        return deliveries.lockedOf(directiveId);
    }

    Delivery save(Delivery delivery) {
        return deliveries.save(delivery);
    }

    /** Recipient, issuer, monitors, bodies the results are reported to, and the auditor. */
    private boolean sees(Delivery delivery) {
        var caller = callers.current();
        return caller.actsFor(delivery.recipientId())
                || caller.has(Role.AUDITOR)
                || parties.of(delivery.directiveId(), caller.body()).stream()
                        .anyMatch(WATCHERS::contains);
    }

    private static DomainProblem notFound(UUID id) {
        return new DomainProblem(
                DomainProblem.Kind.NOT_FOUND, "delivery-not-found", "No delivery " + id);
    }
}
