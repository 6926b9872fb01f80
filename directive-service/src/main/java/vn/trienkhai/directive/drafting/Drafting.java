package vn.trienkhai.directive.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.ClausesInput;
import vn.trienkhai.directive.api.DirectiveDraft;
import vn.trienkhai.directive.api.DirectivePatch;
import vn.trienkhai.directive.api.DraftOrigin;
import vn.trienkhai.directive.api.DutiesInput;
import vn.trienkhai.directive.api.RecipientsInput;
import vn.trienkhai.directive.api.RelationInput;
import vn.trienkhai.directive.api.RelationsInput;
import vn.trienkhai.directive.content.Duty;
import vn.trienkhai.directive.document.Directive;
import vn.trienkhai.directive.document.DirectiveAccess.Verb;
import vn.trienkhai.directive.document.DirectiveOrigin;
import vn.trienkhai.directive.document.DirectiveProblem;
import vn.trienkhai.directive.document.Directives;
import vn.trienkhai.directive.document.Header;
import vn.trienkhai.directive.document.Identity;
import vn.trienkhai.directive.relation.RelationDraft;
import vn.trienkhai.directive.relation.Relations;
import vn.trienkhai.platform.api.MergePatch;
import vn.trienkhai.platform.problem.DomainProblem;

/**
 * Takes what callers send: understands it, then drafts, registers or amends. {@link #take} is the
 * one entry by which a document comes in, whoever brings it.
 */
@ApplicationScoped
public class Drafting {

    private final DraftForms forms;
    private final Drafts drafts;
    private final Registrations registrations;
    private final Relations relations;
    private final Directives directives;
    private final Certainty certainty;

    Drafting(
            DraftForms forms,
            Drafts drafts,
            Registrations registrations,
            Relations relations,
            Directives directives,
            Certainty certainty) {
        this.forms = forms;
        this.drafts = drafts;
        this.registrations = registrations;
        this.relations = relations;
        this.directives = directives;
        this.certainty = certainty;
    }

    /**
     * Makes a draft or registers an older or received document with all its parts, in the open unit
     * of work: either everything is kept, or nothing.
     *
     * @param body the acting body, which becomes issuer or keeper
     */
    public Directive take(DirectiveDraft draft, UUID body) {
        return switch (origin(draft)) {
            case ISSUED_HERE -> draft(draft, body);
            case RECEIVED -> register(draft, DirectiveOrigin.RECEIVED, body);
            case HISTORICAL -> register(draft, DirectiveOrigin.HISTORICAL, body);
        };
    }

    /**
     * Refuses what {@link #take} and {@link #relate} would refuse of this document as things stand
     * now; nothing is kept.
     */
    public void check(DirectiveDraft draft, List<RelationInput> related, UUID body) {
        forms.relations(related).forEach(relations::requireTarget);
        var parts = forms.parts(draft);
        switch (origin(draft)) {
            case ISSUED_HERE -> drafts.requireKnown(Drafts.bodiesOf(ownHeader(draft, body), parts));
            case RECEIVED, HISTORICAL -> {
                drafts.requireKnown(Drafts.bodiesOf(arrivedHeader(draft), parts));
                registrations.requireNew(identity(draft), draft.symbol());
            }
        }
    }

    /** The document of this issuer, symbol and day that is registered already. */
    public Optional<UUID> registered(
            @Nullable UUID issuerId,
            @Nullable String issuerText,
            String symbol,
            @Nullable LocalDate issuedOn) {
        return registrations.registered(relations.identity(issuerId, issuerText, symbol, issuedOn));
    }

    private static DraftOrigin origin(DirectiveDraft draft) {
        return draft.origin() == null ? DraftOrigin.ISSUED_HERE : draft.origin();
    }

    private Directive draft(DirectiveDraft draft, UUID body) {
        var header = ownHeader(draft, body);
        return drafts.draft(body, header, forms.parts(draft), forms.relations(draft.relations()));
    }

    private Header ownHeader(DirectiveDraft draft, UUID body) {
        if (draft.issuerId() != null && !draft.issuerId().equals(body)) {
            throw new DirectiveProblem.NotAllowed(
                    "A body drafts its own directives; a document of another one is RECEIVED or"
                            + " HISTORICAL");
        }
        drafts.requireKnown(List.of(body));
        var header = forms.header(draft);
        requireNoStamp(header);
        certainty.require(header, draft.issuerId());
        return header;
    }

    private Directive register(DirectiveDraft draft, DirectiveOrigin origin, UUID body) {
        var header = arrivedHeader(draft);
        var parts = forms.parts(draft);
        var identity = identity(draft);
        drafts.requireKnown(Drafts.bodiesOf(header, parts));
        var document = registrations.register(body, origin, identity, header, parts);
        relations.replace(document.id(), forms.relations(draft.relations()), body);
        return document;
    }

    private Header arrivedHeader(DirectiveDraft draft) {
        var header = forms.header(draft);
        certainty.require(header, draft.issuerId() == null ? draft.issuerText() : draft);
        return header;
    }

    private Identity identity(DirectiveDraft draft) {
        var identity =
                relations.identity(
                        draft.issuerId(), draft.issuerText(), draft.symbol(), draft.issuedOn());
        if (identity.issuerId() != null) {
            drafts.requireKnown(List.of(identity.issuerId()));
        }
        return identity;
    }

    /**
     * How documents of one transaction stand to others, once all of them are taken: so nobody waits
     * for another in a ring.
     */
    public void relate(Map<UUID, List<RelationInput>> related, UUID body) {
        var drafts = new LinkedHashMap<UUID, List<RelationDraft>>();
        related.forEach((id, each) -> drafts.put(id, forms.relations(each)));
        relations.replaceAll(drafts, body);
    }

    Directive amend(UUID id, MergePatch patch) {
        var draft = directives.forChange(Verb.AMEND, id);
        var before = forms.patchable(draft.header());
        var header = forms.header(patch.applyTo(before, DirectivePatch.class));
        requireNoStamp(header);
        certainty.require(header, null);
        return drafts.amend(draft, header);
    }

    /** An own draft has not arrived anywhere; the stamp would be another paper's. */
    private static void requireNoStamp(Header header) {
        if (header.particulars().arrivalStamp() != null) {
            throw new DomainProblem(
                    DomainProblem.Kind.UNACCEPTABLE,
                    "arrival-stamp-on-own-draft",
                    "Only a received or historical document has an arrival stamp");
        }
    }

    void delete(UUID id) {
        drafts.delete(id);
    }

    Directive clauses(UUID id, ClausesInput input) {
        return drafts.rearrange(id, parts -> parts.withClauses(forms.clauses(input.clauses())));
    }

    Directive duties(UUID id, DutiesInput input) {
        return drafts.rearrange(
                id,
                parts -> {
                    var existing =
                            parts.duties().stream().map(Duty::id).collect(Collectors.toSet());
                    return parts.withDuties(forms.duties(input.duties(), existing));
                });
    }

    Directive recipients(UUID id, RecipientsInput input) {
        return drafts.rearrange(
                id, parts -> parts.withRecipients(forms.recipients(input.recipients())));
    }

    Directive relations(UUID id, RelationsInput input) {
        return drafts.relate(id, forms.relations(input.relations()));
    }
}
