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
import vn.trienkhai.directive.files.WaitingFiles;

/**
 * Makes the documents of a decided proposal, in the open unit of work: those that stand behind the
 * first, the first with the file all were read from, and then how all of them stand to others.
 */
@ApplicationScoped
class Making {

    private final PartJoining parts;
    private final Confirmation confirmation;
    private final Drafting drafting;
    private final Origins origins;
    private final WaitingFiles files;

    Making(
            PartJoining parts,
            Confirmation confirmation,
            Drafting drafting,
            Origins origins,
            WaitingFiles files) {
        this.parts = parts;
        this.confirmation = confirmation;
        this.drafting = drafting;
        this.origins = origins;
        this.files = files;
    }

    /** The first document, and the draft that says which the others became. */
    record Made(UUID directive, ProposedDraft draft) {}

    /** Each part of the documents leads back to the words of the proposal it was read from. */
    Made make(UUID proposal, Content content, UUID body) {
        var draft = content.draft();
        var became = new Becoming();
        var related = new LinkedHashMap<UUID, List<RelationInput>>();
        var enclosed = new LinkedHashMap<>(draft.enclosed());
        draft.enclosed()
                .forEach(
                        (key, each) -> {
                            if (each.becomes() == EnclosureTreatment.OWN_DOCUMENT) {
                                var id = own("/enclosed/" + key, each, body, related, became);
                                enclosed.put(key, EnclosedDrafts.known(each, id));
                            }
                        });
        var decided = EnclosedDrafts.with(draft, enclosed);
        var joined = parts.joined(decided);
        var first = made(joined, body);
        became.first(decided, first);
        related.put(first.id(), relations(joined));
        drafting.relate(related, body);
        origins.keep(proposal, became, content.shown());
        files.handOver(proposal, first.id());
        return new Made(first.id(), decided);
    }

    /** Nothing is made, so the file that waited for it goes. */
    void leave(UUID proposal) {
        files.drop(proposal);
    }

    private UUID own(
            String at,
            ProposedEnclosure enclosure,
            UUID body,
            Map<UUID, List<RelationInput>> related,
            Becoming became) {
        var known = enclosure.directiveId();
        if (known != null) {
            return known;
        }
        var document = EnclosedDrafts.draft(enclosure);
        var made = made(document, body);
        became.document(at, document, made);
        related.put(made.id(), List.copyOf(document.relations().values()));
        return made.id();
    }

    private Becoming.Document made(ProposedDraft draft, UUID body) {
        var taken = drafting.take(confirmation.draft(draft, body), body);
        return Becoming.Document.of(draft, taken);
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
