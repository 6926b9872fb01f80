package vn.trienkhai.directive.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.DirectiveProposalPage;
import vn.trienkhai.directive.api.ProposalCorrectionPage;
import vn.trienkhai.directive.api.ProposalTextRange;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.page.Cursors;
import vn.trienkhai.platform.page.Page;

/** Lists of proposals, their corrections and ranges of their text, page by page. */
@ApplicationScoped
class ProposalLists {

    private final ProposalRepository proposals;
    private final ProposalTexts texts;
    private final Corrections corrections;
    private final Callers callers;
    private final Cursors cursors;

    ProposalLists(
            ProposalRepository proposals,
            ProposalTexts texts,
            Corrections corrections,
            Callers callers,
            Cursors cursors) {
        this.proposals = proposals;
        this.texts = texts;
        this.corrections = corrections;
        this.callers = callers;
        this.cursors = cursors;
    }

    DirectiveProposalPage page(
            vn.trienkhai.directive.api.@Nullable ProposalState state,
            int limit,
            @Nullable String cursor) {
        var body = callers.current().bodyOrRefuse();
        var key = "directive-proposals|" + body + "|" + state;
        var after =
                cursors.decode(cursor, key).map(at -> UUID.fromString(at.getFirst())).orElse(null);
        var wanted = state == null ? null : ProposalState.valueOf(state.name());
        var page =
                Page.of(
                        proposals.of(body, wanted, after, limit + 1),
                        limit,
                        last -> cursors.encode(List.of(last.id().toString()), key));
        return new DirectiveProposalPage(page.map(ProposalViews::summary), page.next());
    }

    ProposalCorrectionPage corrections(Proposal proposal, int limit, @Nullable String cursor) {
        var key = "proposal-corrections|" + proposal.id();
        var after = cursors.decode(cursor, key).map(at -> Long.parseLong(at.getFirst())).orElse(0L);
        var page =
                Page.of(
                        corrections.of(proposal.id(), after, limit + 1),
                        limit,
                        last -> cursors.encode(List.of(Long.toString(last.position())), key));
        return new ProposalCorrectionPage(
                page.map(line -> ProposalViews.correction(line.correction())), page.next());
    }

    /** Never ends between the two halves of a character. */
    ProposalTextRange text(Proposal proposal, int from, int length) {
        var total = proposal.characters();
        var start = Math.min(from, total);
        var text = texts.range(proposal.id(), start, Math.min(total, start + length));
        if (text.length() > 1 && Character.isHighSurrogate(text.charAt(text.length() - 1))) {
            text = text.substring(0, text.length() - 1);
        }
        return new ProposalTextRange(start, start + text.length(), total, text);
    }
}
