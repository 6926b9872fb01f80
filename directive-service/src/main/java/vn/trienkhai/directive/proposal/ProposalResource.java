package vn.trienkhai.directive.proposal;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.DirectiveProposal;
import vn.trienkhai.directive.api.DirectiveProposalPage;
import vn.trienkhai.directive.api.DirectiveProposalsApi;
import vn.trienkhai.directive.api.ProposalCorrectionPage;
import vn.trienkhai.directive.api.ProposalTextRange;
import vn.trienkhai.directive.api.RuleCorrectionsPage;
import vn.trienkhai.directive.received.ReceivedFirst;
import vn.trienkhai.platform.api.Endpoint;
import vn.trienkhai.platform.api.MergePatch;

/** The reader over HTTP. */
@Endpoint
@RunOnVirtualThread
class ProposalResource implements DirectiveProposalsApi {

    private final Intake intake;
    private final Proposals proposals;
    private final ProposalLists lists;
    private final ProposalViews views;
    private final RuleTally rules;

    ProposalResource(
            Intake intake,
            Proposals proposals,
            ProposalLists lists,
            ProposalViews views,
            RuleTally rules) {
        this.intake = intake;
        this.proposals = proposals;
        this.lists = lists;
        this.views = views;
        this.rules = rules;
    }

    @Override
    @ReceivedFirst
    public DirectiveProposal proposeDirective(@Nullable String name, InputStream body) {
        if (!(body instanceof SentDocument document)) {
            throw new IllegalStateException("The body was not received before the unit of work");
        }
        return views.view(intake.take(document.source()));
    }

    @Override
    public DirectiveProposal getDirectiveProposal(UUID proposalId) {
        return views.view(proposals.get(proposalId));
    }

    @Override
    public DirectiveProposal correctDirectiveProposal(UUID proposalId, MergePatch patch) {
        return views.view(proposals.correct(proposalId, patch));
    }

    @Override
    public DirectiveProposal readDirectiveProposalAgain(UUID proposalId) {
        return views.view(proposals.readAgain(proposalId));
    }

    @Override
    public DirectiveProposal discardDirectiveProposal(UUID proposalId) {
        return views.view(proposals.discard(proposalId));
    }

    @Override
    public DirectiveProposal confirmDirectiveProposal(UUID proposalId) {
        return views.view(proposals.confirm(proposalId));
    }

    @Override
    public ProposalTextRange getProposalText(UUID proposalId, int from, int length) {
        return lists.text(proposals.get(proposalId), from, length);
    }

    @Override
    public DirectiveProposalPage listDirectiveProposals(
            vn.trienkhai.directive.api.@Nullable ProposalState state,
            int limit,
            @Nullable String cursor) {
        return lists.page(state, limit, cursor);
    }

    @Override
    public ProposalCorrectionPage listProposalCorrections(
            UUID proposalId, int limit, @Nullable String cursor) {
        return lists.corrections(proposals.get(proposalId), limit, cursor);
    }

    @Override
    public RuleCorrectionsPage listRuleCorrections(int limit, @Nullable String cursor) {
        return rules.page(limit, cursor);
    }
}
