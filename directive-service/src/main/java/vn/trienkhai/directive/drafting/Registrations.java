package vn.trienkhai.directive.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.content.Verified;
import vn.trienkhai.directive.document.Acts;
import vn.trienkhai.directive.document.Directive;
import vn.trienkhai.directive.document.DirectiveOrigin;
import vn.trienkhai.directive.document.DirectiveProblem;
import vn.trienkhai.directive.document.DirectiveRepository;
import vn.trienkhai.directive.document.Header;
import vn.trienkhai.directive.document.Identity;
import vn.trienkhai.directive.document.Parties;
import vn.trienkhai.directive.document.Parts;
import vn.trienkhai.directive.document.Standing;
import vn.trienkhai.directive.numbering.Numbers;
import vn.trienkhai.directive.numbering.PastNumbers;
import vn.trienkhai.directive.symbol.Symbol;
import vn.trienkhai.platform.event.Outbox;
import vn.trienkhai.platform.work.Ids;

/** Registering documents that stand already; one that was only cited fills its stub. */
@ApplicationScoped
class Registrations {

    private final DirectiveRepository directives;
    private final Parties parties;
    private final Outbox outbox;
    private final Acts acts;
    private final PastNumbers past;
    private final Clock clock;

    Registrations(
            DirectiveRepository directives,
            Parties parties,
            Outbox outbox,
            Acts acts,
            PastNumbers past,
            Clock clock) {
        this.directives = directives;
        this.parties = parties;
        this.outbox = outbox;
        this.acts = acts;
        this.past = past;
        this.clock = clock;
    }

    /** Relations are added by the caller, once the document is there. */
    Directive register(
            UUID keeper, DirectiveOrigin origin, Identity identity, Header header, Parts parts) {
        var slot = slot(identity, header);
        requireNew(identity, header.symbol());
        var known = directives.known(identity);
        var id = known.orElseGet(Ids::next);
        parties.add(id, Standing.KEEPER, List.of(keeper));
        var document =
                known.isPresent()
                        ? filled(id, origin, header, parts)
                        : created(id, origin, identity, header, parts);
        outbox.publish(document, document.registered());
        directives.save(document);
        acts.note(id, "registered", origin.name());
        slot.ifPresent(each -> note(each, id));
        return document;
    }

    void requireNew(Identity identity, @Nullable String symbol) {
        if (registered(identity).isPresent()) {
            throw new DirectiveProblem.AlreadyRegistered(String.valueOf(symbol));
        }
    }

    /** What stands here already under this identity and is more than cited. */
    Optional<UUID> registered(Identity identity) {
        return directives.known(identity).filter(known -> !directives.isStub(known));
    }

    /** A registered document as it is now known; a stub of its new identity becomes it. */
    Directive settle(Directive document, Header settled, @Nullable UUID issuer, Verified how) {
        var before = document.header().symbol();
        var event = document.verify(settled, issuer, how, clock.instant());
        var slot =
                Objects.equals(before, settled.symbol())
                        ? Optional.<PastNumbers.Slot>empty()
                        : slot(document.identity(), settled);
        directives
                .known(document.identity())
                .filter(other -> !other.equals(document.id()))
                .ifPresent(other -> merge(other, document));
        outbox.publish(document, event);
        directives.save(document);
        acts.note(
                document.id(),
                "verified",
                "%s: %s (%s)"
                        .formatted(
                                how.field(),
                                how.value() == null ? how.raw() : how.value(),
                                how.basis()));
        slot.ifPresent(each -> note(each, document.id()));
        return document;
    }

    /** Where the number stands in a register of the issuer, if it has one in this system. */
    private Optional<PastNumbers.Slot> slot(Identity identity, Header header) {
        var issuer = identity.issuerId();
        var symbol = header.symbol();
        var day = header.issuedOn();
        return issuer == null || symbol == null || day == null
                ? Optional.empty()
                : past.slot(
                        new Numbers.Asked(issuer, header.regime(), header.type(), day),
                        Symbol.parse(symbol));
    }

    private void note(PastNumbers.Slot slot, UUID documentId) {
        if (!past.note(slot, documentId)) {
            acts.note(
                    documentId,
                    "number-belongs-to-another",
                    slot.symbol() + " stands in the book of the register for something else");
        }
    }

    private void merge(UUID other, Directive document) {
        if (!directives.isStub(other)) {
            throw new DirectiveProblem.AlreadyRegistered(
                    String.valueOf(document.header().symbol()));
        }
        directives.absorbStub(other, document.id());
    }

    private Directive filled(UUID id, DirectiveOrigin origin, Header header, Parts parts) {
        var stub = directives.locked(id).orElseThrow(() -> new DirectiveProblem.NotFound(id));
        stub.fill(origin, header, parts, clock.instant());
        return stub;
    }

    private Directive created(
            UUID id, DirectiveOrigin origin, Identity identity, Header header, Parts parts) {
        var document = Directive.registered(id, origin, identity, header, clock.instant());
        document.arrangeAtRegistration(parts, clock.instant());
        return document;
    }
}
