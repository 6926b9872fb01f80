package vn.trienkhai.directive.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.CitedDocument;
import vn.trienkhai.directive.api.DirectiveRelationType;
import vn.trienkhai.directive.api.RelationInput;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.Reading;
import vn.trienkhai.directive.reader.citation.Citation;
import vn.trienkhai.directive.reader.header.HeaderFields;
import vn.trienkhai.directive.relation.RelationType;
import vn.trienkhai.directive.store.Sql;
import vn.trienkhai.directive.symbol.Symbol;

/**
 * Relations out of citations. A document the body already sees is linked; any other is cited, and
 * becomes a stub at the confirmation.
 */
@ApplicationScoped
class RelationProposer {

    private static final int MOST = 200;

    private static final String SEEN =
            """
            select d.id from directive d
             where d.symbol_key = ? and d.status is distinct from 'DRAFT'
               and (?::date is null or d.issued_on is null or d.issued_on = ?::date)
               and exists (select 1 from directive_party p where p.directive_id = d.id and p.body_id = ?)
             order by d.id limit 2
            """;

    private final Sql sql;

    RelationProposer(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param refs the clauses of the draft by their place in the reading
     */
    Map<String, RelationInput> relations(
            Reading reading,
            Map<Integer, String> refs,
            RegisterBodies bodies,
            UUID body,
            Gathering gathered) {
        var relations = new LinkedHashMap<String, RelationInput>();
        var own = reading.header().symbol();
        gathered.noteRest("citations", reading.citations().size(), MOST);
        for (var found : reading.citations().stream().limit(MOST).toList()) {
            var citation = found.value();
            if (own != null && isSame(own.value(), citation.symbol())) {
                continue; // what another document of the file says of this one
            }
            var key = "q" + (relations.size() + 1);
            relations.put(key, relation(citation, bodies, body));
            gathered.add("/relations/" + key, found, citation.text());
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
            gathered.add("/relations/" + key, found, found.value());
        }
    }

    private RelationInput relation(Citation citation, RegisterBodies bodies, UUID body) {
        var symbol = Fit.line(citation.symbol(), 100);
        var seen = symbol == null ? null : seen(symbol, citation.date(), body);
        var self = citation.relation() == RelationType.SELF;
        return new RelationInput(
                DirectiveRelationType.fromString(citation.relation().name()),
                self ? null : seen,
                self || seen != null ? null : cited(symbol, citation, bodies),
                null,
                null,
                citation.aliases().isEmpty() ? null : Fit.line(citation.aliases().getFirst(), 200));
    }

    /** The document of this number and day, where the body sees it already. */
    @Nullable UUID known(HeaderFields header, UUID body) {
        var symbol = header.symbol();
        var date = header.date();
        return symbol == null || date == null || header.number() == null
                ? null
                : seen(symbol.value(), date.value(), body);
    }

    /** The one document of this symbol and day that the body sees; none when it could be two. */
    private @Nullable UUID seen(String symbol, @Nullable LocalDate date, UUID body) {
        List<UUID> found =
                sql.list(SEEN, row -> row.id("id"), Symbol.keyOf(symbol), date, date, body);
        return found.size() == 1 ? found.getFirst() : null;
    }

    static boolean isSame(String symbol, @Nullable String other) {
        return other != null && Symbol.keyOf(other).equals(Symbol.keyOf(symbol));
    }

    private static CitedDocument cited(
            @Nullable String symbol, Citation citation, RegisterBodies bodies) {
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
