package vn.trienkhai.directive.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.trienkhai.directive.api.ClausesInput;
import vn.trienkhai.directive.api.DirectiveDraft;
import vn.trienkhai.directive.api.DirectivePatch;
import vn.trienkhai.directive.api.DraftOrigin;
import vn.trienkhai.directive.api.DutiesInput;
import vn.trienkhai.directive.api.RecipientsInput;
import vn.trienkhai.directive.api.RelationsInput;
import vn.trienkhai.directive.content.Duty;
import vn.trienkhai.directive.document.Directive;
import vn.trienkhai.directive.document.DirectiveAccess.Verb;
import vn.trienkhai.directive.document.DirectiveOrigin;
import vn.trienkhai.directive.document.DirectiveProblem;
import vn.trienkhai.directive.document.Directives;
import vn.trienkhai.directive.relation.Relations;
import vn.trienkhai.platform.api.MergePatch;

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

    Drafting(
            DraftForms forms,
            Drafts drafts,
            Registrations registrations,
            Relations relations,
            Directives directives) {
        this.forms = forms;
        this.drafts = drafts;
        this.registrations = registrations;
        this.relations = relations;
        this.directives = directives;
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
        drafts.requireKnown(java.util.List.of(issuer));
        return drafts.draft(
                issuer,
                forms.header(draft),
                forms.parts(draft),
                forms.relations(draft.relations()));
    }

    private Directive register(DirectiveDraft draft, DirectiveOrigin origin, UUID body) {
        var header = forms.header(draft);
        var parts = forms.parts(draft);
        var identity =
                relations.identity(
                        draft.issuerId(), draft.issuerText(), draft.symbol(), draft.issuedOn());
        drafts.requireKnown(Drafts.bodiesOf(header, parts));
        if (identity.issuerId() != null) {
            drafts.requireKnown(java.util.List.of(identity.issuerId()));
        }
        var document = registrations.register(body, origin, identity, header, parts);
        relations.replace(document.id(), forms.relations(draft.relations()), body);
        return document;
    }

    Directive amend(UUID id, MergePatch patch) {
        var draft = directives.forChange(Verb.AMEND, id);
        var before = forms.patchable(draft.header());
        return drafts.amend(draft, forms.header(patch.applyTo(before, DirectivePatch.class)));
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
