package vn.trienkhai.directive.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
        var origin = draft.origin() == null ? DraftOrigin.ISSUED_HERE : draft.origin();
        return switch (origin) {
            case ISSUED_HERE -> draft(draft, body);
            case RECEIVED -> register(draft, DirectiveOrigin.RECEIVED, body);
            case HISTORICAL -> register(draft, DirectiveOrigin.HISTORICAL, body);
        };
    }

    private Directive draft(DirectiveDraft draft, UUID body) {
        var issuer = draft.issuerId() == null ? body : draft.issuerId();
        if (!issuer.equals(body)) {
            throw new DirectiveProblem.NotAllowed(
                    "A body drafts its own directives; a document of another one is RECEIVED or HISTORICAL");
        }
        drafts.requireKnown(List.of(issuer));
        var header = forms.header(draft);
        requireNoStamp(header);
        certainty.require(header, draft.issuerId());
        return drafts.draft(issuer, header, forms.parts(draft), forms.relations(draft.relations()));
    }

    private Directive register(DirectiveDraft draft, DirectiveOrigin origin, UUID body) {
        var header = forms.header(draft);
        certainty.require(header, draft.issuerId() == null ? draft.issuerText() : draft);
        var parts = forms.parts(draft);
        var identity =
                relations.identity(
                        draft.issuerId(), draft.issuerText(), draft.symbol(), draft.issuedOn());
        drafts.requireKnown(Drafts.bodiesOf(header, parts));
        if (identity.issuerId() != null) {
            drafts.requireKnown(List.of(identity.issuerId()));
        }
        var document = registrations.register(body, origin, identity, header, parts);
        relations.replace(document.id(), forms.relations(draft.relations()), body);
        return document;
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
