package vn.trienkhai.directive.proposal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.CitedDocument;
import vn.trienkhai.directive.api.DirectiveRelationType;
import vn.trienkhai.directive.api.ProposedBody;
import vn.trienkhai.directive.api.RelationInput;
import vn.trienkhai.directive.proposal.SeenDocuments.Meant;
import vn.trienkhai.directive.reader.Bodies;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.Reading;
import vn.trienkhai.directive.reader.citation.Citation;
import vn.trienkhai.directive.relation.RelationType;

/** The relations of one document while they are put together, each with what tells it. */
final class Relating {

    private static final int MOST = 200;

    private final Reading reading;
    private final Bodies bodies;
    private final ClausePlaces places;
    private final Gathering gathered;
    private final Map<String, RelationInput> relations = new LinkedHashMap<>();

    Relating(Reading reading, Bodies bodies, ClausePlaces places, Gathering gathered) {
        this.reading = reading;
        this.bodies = bodies;
        this.places = places;
        this.gathered = gathered;
    }

    boolean isFull() {
        return relations.size() >= MOST;
    }

    /**
     * By their keys, those that are cited first.
     *
     * @param alone whether what the document promulgates can be told from its words only
     */
    Map<String, RelationInput> done(boolean alone) {
        gathered.noteRest("citations", reading.citations(), MOST);
        Unnumbered.in(reading).stream()
                .filter(found -> alone || found.value().relation() != RelationType.PROMULGATES)
                .forEach(this::told);
        SelfReferences.in(reading).forEach(this::self);
        return relations;
    }

    void cited(Found<Citation> found, Meant meant) {
        var citation = found.value();
        var told = citation.relation();
        var at = pointer();
        gathered.add(at, found, citation.text());
        if (meant.id() != null || !meant.others().isEmpty()) {
            gathered.add(at + "/targetId", target(found, meant), written(meant));
        }
        put(
                told.atMost(found.confidence()),
                told.value(),
                meant.id(),
                meant.id() == null ? form(citation) : null,
                citation.aliases().isEmpty() ? null : citation.aliases().getFirst());
    }

    private void told(Found<Unnumbered.Told> found) {
        var told = found.value();
        var name = Fit.line(told.name(), 1000);
        if (name != null && !isFull()) {
            gathered.add(pointer(), found, name);
            var issuer = Naming.of(told.issuer(), bodies, null);
            put(found, told.relation(), null, form(null, null, issuer, told.type(), name), null);
        }
    }

    private void self(Found<String> found) {
        if (places.of(found.span()) != null && !isFull()) {
            put(found, RelationType.SELF, null, null, null);
        }
    }

    private String pointer() {
        return "/relations/q" + (relations.size() + 1);
    }

    /**
     * @param words that tell the relation; it is one of the clause in which they stand
     */
    private void put(
            Found<?> words,
            RelationType type,
            @Nullable UUID target,
            @Nullable CitedDocument cited,
            @Nullable String alias) {
        var at = pointer();
        var clause = places.of(words.span());
        gathered.add(at + "/type", words, type.name());
        if (clause != null) {
            gathered.add(at + "/sourceClauseRef", words, clause);
        }
        relations.put(
                "q" + (relations.size() + 1),
                new RelationInput(
                        DirectiveRelationType.fromString(type.name()),
                        target,
                        cited,
                        clause,
                        null,
                        Fit.line(alias, 200)));
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

    private CitedDocument form(Citation citation) {
        var symbol = Fit.line(citation.symbol(), 100);
        return form(
                symbol,
                citation.date(),
                Naming.of(citation.issuer(), bodies, citation.date()),
                citation.type(),
                symbol == null ? Fit.line(citation.text(), 1000) : null);
    }

    private static CitedDocument form(
            @Nullable String symbol,
            @Nullable LocalDate day,
            @Nullable ProposedBody issuer,
            @Nullable String type,
            @Nullable String title) {
        return new CitedDocument(
                symbol,
                day,
                issuer == null ? null : issuer.organizationId(),
                issuer == null || issuer.organizationId() != null ? null : issuer.name(),
                null,
                type == null ? null : DocumentTypes.type(type).orElse(null),
                title);
    }
}
