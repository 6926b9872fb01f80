package vn.trienkhai.directive.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.EnclosureTreatment;
import vn.trienkhai.directive.api.ProposedDraft;
import vn.trienkhai.directive.api.ProposedEnclosure;
import vn.trienkhai.directive.api.RelationInput;
import vn.trienkhai.directive.drafting.Drafting;

/**
 * Makes the documents of a decided proposal, in the open unit of work: those that stand behind the
 * first, the first, and then how all of them stand to others.
 */
@ApplicationScoped
class Making {

    private final PartJoining parts;
    private final Confirmation confirmation;
    private final Drafting drafting;

    Making(PartJoining parts, Confirmation confirmation, Drafting drafting) {
        this.parts = parts;
        this.confirmation = confirmation;
        this.drafting = drafting;
    }

    /** The first document, and the draft that says which the others became. */
    record Made(UUID directive, ProposedDraft draft) {}

    Made make(ProposedDraft draft, UUID body) {
        var related = new LinkedHashMap<UUID, List<RelationInput>>();
        var enclosed = new LinkedHashMap<>(draft.enclosed());
        draft.enclosed()
                .forEach(
                        (key, each) -> {
                            if (each.becomes() == EnclosureTreatment.OWN_DOCUMENT) {
                                var id = own(each, body, related);
                                enclosed.put(key, EnclosedDrafts.known(each, id));
                            }
                        });
        var joined = parts.joined(EnclosedDrafts.with(draft, enclosed));
        var first = made(joined, body);
        related.put(first, relations(joined));
        drafting.relate(related, body);
        return new Made(first, EnclosedDrafts.with(draft, enclosed));
    }

    private UUID own(
            ProposedEnclosure enclosure, UUID body, Map<UUID, List<RelationInput>> related) {
        var known = enclosure.directiveId();
        if (known != null) {
            return known;
        }
        var document = EnclosedDrafts.draft(enclosure);
        var id = made(document, body);
        related.put(id, List.copyOf(document.relations().values()));
        return id;
    }

    private UUID made(ProposedDraft draft, UUID body) {
        return drafting.take(confirmation.draft(draft, body), body).id();
    }

    /** Of the first: what it cites, and what it forwards or promulgates. */
    private static List<RelationInput> relations(ProposedDraft draft) {
        var relations = new ArrayList<>(draft.relations().values());
        for (var each : draft.enclosed().values()) {
            var type = each.relation();
            if (each.becomes() == EnclosureTreatment.OWN_DOCUMENT && type != null) {
                relations.removeIf(relation -> isTo(each, relation));
                relations.add(new RelationInput(type, each.directiveId(), null, null, null, null));
            }
        }
        return relations;
    }

    /** A letter that forwards a document also names it; that is one relation. */
    private static boolean isTo(ProposedEnclosure enclosure, RelationInput relation) {
        var cited = relation.cited();
        var header = enclosure.header();
        if (cited == null || header == null) {
            return relation.targetId() != null
                    && relation.targetId().equals(enclosure.directiveId());
        }
        return header.symbol() != null
                && RelationProposer.isSame(header.symbol(), cited.symbol())
                && isSameOrOpen(cited.issuedOn(), header.issuedOn());
    }

    private static boolean isSameOrOpen(@Nullable Object cited, @Nullable Object own) {
        return cited == null || own == null || cited.equals(own);
    }
}
