package vn.trienkhai.directive.relation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.document.Directive;
import vn.trienkhai.directive.document.DirectiveRepository;
import vn.trienkhai.directive.document.Header;
import vn.trienkhai.directive.document.Identity;
import vn.trienkhai.directive.document.Parties;
import vn.trienkhai.directive.document.Standing;
import vn.trienkhai.directive.registry.Registry;
import vn.trienkhai.directive.symbol.Regime;
import vn.trienkhai.directive.symbol.Symbol;
import vn.trienkhai.platform.event.Outbox;
import vn.trienkhai.platform.text.SearchKey;
import vn.trienkhai.platform.work.Ids;

/** Finds the document a citation means, or makes a stub that stands for it. */
@ApplicationScoped
class Citations {

    private final DirectiveRepository directives;
    private final Parties parties;
    private final Registry registry;
    private final Outbox outbox;
    private final Clock clock;

    Citations(
            DirectiveRepository directives,
            Parties parties,
            Registry registry,
            Outbox outbox,
            Clock clock) {
        this.directives = directives;
        this.parties = parties;
        this.registry = registry;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** To be called before several citations are resolved in one transaction. */
    void takeTurns(List<RelationDraft.Cited> cited) {
        directives.takeTurns(cited.stream().map(Citations::keyOf).toList());
    }

    /**
     * The id of the cited document. A document the citing body does not see is linked all the same,
     * but stays unseen.
     */
    UUID resolve(RelationDraft.Cited cited, UUID citer) {
        var identity = identityOf(cited);
        var known =
                identity.symbolKey() == null
                        ? directives.titled(identity, cited.title())
                        : directives.known(identity);
        if (known.isEmpty()) {
            return stub(cited, identity, citer);
        }
        if (directives.isStub(known.get())) {
            parties.add(known.get(), Standing.CITER, List.of(citer));
        }
        return known.get();
    }

    private UUID stub(RelationDraft.Cited cited, Identity identity, UUID citer) {
        var id = Ids.next();
        var stub = Directive.stub(id, identity, headerOf(cited), clock.instant());
        parties.add(id, Standing.CITER, List.of(citer));
        outbox.publish(stub, stub.registered());
        directives.save(stub);
        return id;
    }

    private static String keyOf(RelationDraft.Cited cited) {
        var symbol = cited.symbol();
        return symbol == null ? SearchKey.of(cited.title()) : Symbol.keyOf(symbol);
    }

    private Identity identityOf(RelationDraft.Cited cited) {
        var symbol = cited.symbol();
        return new Identity(
                issuerOf(cited.issuerId(), cited.issuerText()),
                cited.issuerText(),
                symbol == null ? null : Symbol.keyOf(symbol),
                cited.issuedOn());
    }

    private static Header headerOf(RelationDraft.Cited cited) {
        return Header.cited(
                cited.regime() == null ? regimeOf(cited.symbol()) : cited.regime(),
                cited.type() == null ? "UNKNOWN" : cited.type(),
                cited.symbol(),
                cited.issuedOn(),
                cited.title());
    }

    /** The Party writes the dash first, the state the slash; without a symbol it is a guess. */
    private static Regime regimeOf(@Nullable String symbol) {
        var key = symbol == null ? "-/" : Symbol.keyOf(symbol);
        var dash = key.indexOf('-');
        var slash = key.indexOf('/');
        return dash >= 0 && dash < slash ? Regime.PARTY : Regime.STATE;
    }

    /** The issuer a document names: by id, or by a name exactly one body ever bore. */
    @Nullable UUID issuerOf(@Nullable UUID issuerId, @Nullable String issuerText) {
        return issuerId == null && issuerText != null
                ? registry.bearing(issuerText).orElse(null)
                : issuerId;
    }
}
