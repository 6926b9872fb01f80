package vn.trienkhai.directive.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.CitedDocument;
import vn.trienkhai.directive.api.DirectiveRelationType;
import vn.trienkhai.directive.api.RelationInput;
import vn.trienkhai.directive.proposal.SeenDocuments.Meant;
import vn.trienkhai.directive.proposal.SeenDocuments.Told;
import vn.trienkhai.directive.reader.Bodies;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.Reading;
import vn.trienkhai.directive.reader.citation.Citation;
import vn.trienkhai.directive.reader.header.HeaderFields;
import vn.trienkhai.directive.relation.RelationType;
import vn.trienkhai.directive.symbol.Symbol;

/**
 * Relations out of citations. A document the body already sees is linked where issuer and day tell
 * which one is meant; any other is cited, and becomes a stub at the confirmation.
 */
@ApplicationScoped
class RelationProposer {

    private static final int MOST = 200;

    /** Where no phrase says more than that a document is cited. */
    private static final double UNSAID = 0.7;

    private final SeenDocuments seen;

    RelationProposer(SeenDocuments seen) {
        this.seen = seen;
    }

    /**
     * @param refs the clauses of the draft by their place in the reading
     */
    Map<String, RelationInput> relations(
            Reading reading,
            Map<Integer, String> refs,
            Bodies bodies,
            UUID body,
            Gathering gathered) {
        var relations = new LinkedHashMap<String, RelationInput>();
        var own = reading.header().symbol();
        gathered.noteRest("citations", reading.citations(), MOST);
        for (var found : reading.citations().stream().limit(MOST).toList()) {
            var citation = found.value();
            if (own != null && isSame(own.value(), citation.symbol())) {
                continue; // what another document of the file says of this one
            }
            var key = "q" + (relations.size() + 1);
            var meant = meant(citation, bodies, body);
            relations.put(key, relation(citation, bodies, meant.id()));
            gathered.add("/relations/" + key, found, citation.text());
            gathered.add("/relations/" + key + "/type", type(found), citation.relation().name());
            if (meant.id() != null || !meant.others().isEmpty()) {
                gathered.add(
                        "/relations/" + key + "/targetId", target(found, meant), written(meant));
            }
        }
        SelfReferences.in(reading)
                .forEach((clause, found) -> self(relations, refs.get(clause), found, gathered));
        return relations;
    }

    private static void self(
            Map<String, RelationInput> relations,
            @Nullable String clauseRef,
            Found<String> found,
            Gathering gathered) {
        if (clauseRef != null && clauseRef.length() <= 60 && relations.size() < MOST) {
            var key = "q" + (relations.size() + 1);
            var type = DirectiveRelationType.SELF;
            relations.put(key, new RelationInput(type, null, null, clauseRef, null, null));
            gathered.add("/relations/" + key + "/type", found, type.name());
        }
    }

    /** How the two stand to each other is told by a phrase before the citation, or by none. */
    private static Found<String> type(Found<Citation> found) {
        var relation = found.value().relation();
        return new Found<>(
                relation.name(),
                found.span(),
                relation == RelationType.CITES ? UNSAID : found.confidence(),
                "phrase of a relation");
    }

    private Meant meant(Citation citation, Bodies bodies, UUID body) {
        var symbol = Fit.line(citation.symbol(), 100);
        return symbol == null || citation.relation() == RelationType.SELF
                ? Meant.NOTHING
                : seen.meant(new Told(symbol, citation.date(), citation.issuer()), bodies, body);
    }

    private static RelationInput relation(Citation citation, Bodies bodies, @Nullable UUID target) {
        var cited = target != null || citation.relation() == RelationType.SELF;
        return new RelationInput(
                DirectiveRelationType.fromString(citation.relation().name()),
                target,
                cited ? null : cited(Fit.line(citation.symbol(), 100), citation, bodies),
                null,
                null,
                citation.aliases().isEmpty() ? null : Fit.line(citation.aliases().getFirst(), 200));
    }

    /** Which document is meant is no surer than what is told of it. */
    private static Found<String> target(Found<Citation> found, Meant meant) {
        return new Found<>(
                "",
                found.span(),
                Math.min(found.confidence(), meant.sure()),
                "document of this issuer, symbol and day",
                meant.others());
    }

    private static String written(Meant meant) {
        return meant.id() == null ? "" : meant.id().toString();
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

    private static CitedDocument cited(@Nullable String symbol, Citation citation, Bodies bodies) {
        var issuer = Naming.of(citation.issuer(), bodies, citation.date());
        var type = citation.type();
        return new CitedDocument(
                symbol,
                citation.date(),
                issuer == null ? null : issuer.organizationId(),
                issuer == null || issuer.organizationId() != null ? null : issuer.name(),
                null,
                type == null ? null : DocumentTypes.type(type).orElse(null),
                symbol == null ? Fit.line(citation.text(), 1000) : null);
    }
}
