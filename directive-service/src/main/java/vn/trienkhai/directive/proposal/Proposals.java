package vn.trienkhai.directive.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import vn.trienkhai.directive.api.ProposedDraft;
import vn.trienkhai.directive.proposal.ProposalAccess.Verb;
import vn.trienkhai.platform.api.MergePatch;
import vn.trienkhai.platform.api.Preconditions;
import vn.trienkhai.platform.identity.Callers;

/**
 * The first wall, and what people do with a proposal of their body: correct, confirm, discard, read
 * again.
 */
@ApplicationScoped
class Proposals {

    private final ProposalRepository proposals;
    private final ContentJson contents;
    private final Corrections corrections;
    private final Questions questions;
    private final Making making;
    private final RuleTally rules;
    private final Callers callers;
    private final Preconditions preconditions;
    private final Clock clock;

    Proposals(
            ProposalRepository proposals,
            ContentJson contents,
            Corrections corrections,
            Questions questions,
            Making making,
            RuleTally rules,
            Callers callers,
            Preconditions preconditions,
            Clock clock) {
        this.proposals = proposals;
        this.contents = contents;
        this.corrections = corrections;
        this.questions = questions;
        this.making = making;
        this.rules = rules;
        this.callers = callers;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    Proposal get(UUID id) {
        return proposals
                .findByIdOptional(id)
                .filter(found -> callers.current().actsFor(found.bodyId()))
                .orElseThrow(() -> new ProposalProblem.NotFound(id));
    }

    Proposal correct(UUID id, MergePatch patch) {
        var proposal = forChange(Verb.CORRECT, id);
        var before = contents.of(proposal);
        var after = patch.applyTo(before.draft(), ProposedDraft.class);
        contents.correct(proposal, corrections.keep(id, before, after));
        return proposals.save(proposal);
    }

    /** The directives with all their parts, in the open unit of work: everything or nothing. */
    Proposal confirm(UUID id) {
        var proposal = forChange(Verb.CONFIRM, id);
        var content = contents.of(proposal);
        var draft = content.draft();
        var open = questions.of(draft, proposal.bodyId());
        if (!open.isEmpty()) {
            throw new ProposalProblem.Undecided(open);
        }
        var made = making.make(id, content, proposal.bodyId());
        contents.confirm(proposal, made);
        rules.count(content.evidence());
        return proposals.save(proposal);
    }

    /** A worker reads it again, by the rules of today. */
    Proposal readAgain(UUID id) {
        var proposal = forChange(Verb.REREAD, id);
        proposal.readAgain();
        return proposals.save(proposal);
    }

    Proposal discard(UUID id) {
        var proposal = forChange(Verb.DISCARD, id);
        proposal.discard(clock.instant());
        making.leave(id);
        return proposals.save(proposal);
    }

    private Proposal forChange(Verb verb, UUID id) {
        var proposal =
                proposals
                        .locked(id)
                        .filter(found -> callers.current().actsFor(found.bodyId()))
                        .orElseThrow(() -> new ProposalProblem.NotFound(id));
        preconditions.check(proposal);
        ProposalAccess.require(verb, callers.current(), proposal.state());
        return proposal;
    }
}
