package vn.trienkhai.directive.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.RelationInput;
import vn.trienkhai.directive.proposal.SeenDocuments.Meant;
import vn.trienkhai.directive.proposal.SeenDocuments.Told;
import vn.trienkhai.directive.reader.Bodies;
import vn.trienkhai.directive.reader.Reading;
import vn.trienkhai.directive.reader.citation.Citation;
import vn.trienkhai.directive.reader.header.HeaderFields;
import vn.trienkhai.directive.symbol.Symbol;

/**
 * Relations out of citations. A document the body already sees is linked where issuer and day tell
 * which one is meant; any other is cited, and becomes a stub at the confirmation.
 */
@ApplicationScoped
class RelationProposer {

    private final SeenDocuments seen;

    RelationProposer(SeenDocuments seen) {
        this.seen = seen;
    }

    /**
     * @param alone whether the file holds nothing else; what a decision promulgates may stand there
     * @param refs the clauses of the draft by their place in the reading
     */
    Map<String, RelationInput> relations(
            Reading reading,
            boolean alone,
            Map<Integer, String> refs,
            Bodies bodies,
            UUID body,
            Gathering gathered) {
        var relating = new Relating(reading, bodies, new ClausePlaces(reading, refs), gathered);
        var own = reading.header().symbol();
        for (var found : reading.citations()) {
            var isOwn = own != null && isSame(own.value(), found.value().symbol());
            if (!isOwn && !relating.isFull()) { // another document of the file may name this one
                relating.cited(found, meant(found.value(), bodies, body));
            }
        }
        return relating.done(alone);
    }

    private Meant meant(Citation citation, Bodies bodies, UUID body) {
        var symbol = Fit.line(citation.symbol(), 100);
        return symbol == null
                ? Meant.NOTHING
                : seen.meant(new Told(symbol, citation.date(), citation.issuer()), bodies, body);
    }

    /** The document of this issuer, number and day, where the body sees it already. */
    @Nullable UUID known(HeaderFields header, Bodies bodies, UUID body) {
        var symbol = header.symbol();
        var date = header.date();
        var issuer = header.issuer();
        return symbol == null || date == null || header.number() == null
                ? null
                : seen.meant(
                                new Told(
                                        symbol.value(),
                                        date.value(),
                                        issuer == null ? null : issuer.value()),
                                bodies,
                                body)
                        .id();
    }

    static boolean isSame(String symbol, @Nullable String other) {
        return other != null && Symbol.keyOf(other).equals(Symbol.keyOf(symbol));
    }
}
