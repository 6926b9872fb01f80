package vn.trienkhai.directive.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.DirectiveProposal;
import vn.trienkhai.directive.api.DirectiveProposalSummary;
import vn.trienkhai.directive.api.ProposalCorrection;
import vn.trienkhai.directive.api.ProposalEvidence;
import vn.trienkhai.directive.api.ProposalNameKind;
import vn.trienkhai.directive.api.ProposalQuestion;
import vn.trienkhai.directive.api.ProposalSource;
import vn.trienkhai.directive.api.ProposalSourceKind;
import vn.trienkhai.directive.reader.upload.FileKind;
import vn.trienkhai.platform.identity.Callers;

/** Proposals in the words of the contract. */
@ApplicationScoped
class ProposalViews {

    private static final String UNREAD =
            "Pictures without text, of which nothing was read: pages %s";

    private final ContentJson contents;
    private final Questions questions;
    private final Duplicates duplicates;
    private final Callers callers;

    ProposalViews(
            ContentJson contents, Questions questions, Duplicates duplicates, Callers callers) {
        this.contents = contents;
        this.questions = questions;
        this.duplicates = duplicates;
        this.callers = callers;
    }

    DirectiveProposal view(Proposal proposal) {
        var content = contents.of(proposal);
        var open =
                proposal.state() == ProposalState.PROPOSED
                        ? questions.of(content.draft(), proposal.bodyId())
                        : List.<Question>of();
        return new DirectiveProposal(
                proposal.id(),
                proposal.version(),
                state(proposal.state()),
                source(proposal),
                proposal.progress(),
                proposal.failure(),
                proposal.state().isOpen()
                        ? duplicates.of(proposal, content.draft().header())
                        : null,
                content.draft(),
                content.shown().stream().map(ProposalViews::evidence).toList(),
                open.stream().map(ProposalViews::question).toList(),
                notes(proposal, content),
                proposal.directiveId(),
                proposal.createdAt(),
                proposal.createdBy(),
                ProposalAccess.all(callers.current(), proposal.state()));
    }

    private static List<String> notes(Proposal proposal, Content content) {
        var pictures = proposal.pictures();
        return pictures == null
                ? content.notes()
                : Stream.concat(Stream.of(UNREAD.formatted(pictures)), content.notes().stream())
                        .toList();
    }

    private static ProposalQuestion question(Question each) {
        var kind = each.kind();
        return new ProposalQuestion(
                each.pointer(),
                each.code(),
                each.detail(),
                kind == null ? null : ProposalNameKind.fromString(kind.name()),
                each.candidates());
    }

    static DirectiveProposalSummary summary(ProposalLine line) {
        return new DirectiveProposalSummary(
                line.id(),
                state(line.state()),
                source(line.kind(), line.name(), line.characters(), line.pages(), line.sha256()),
                line.progress(),
                line.symbol(),
                line.abstractText(),
                line.directiveId(),
                line.createdAt());
    }

    static ProposalCorrection correction(Correction correction) {
        return new ProposalCorrection(
                correction.pointer(),
                correction.oldValue(),
                correction.newValue(),
                correction.rule(),
                rounded(correction.confidence()),
                correction.at(),
                correction.by());
    }

    private static vn.trienkhai.directive.api.ProposalState state(ProposalState state) {
        return vn.trienkhai.directive.api.ProposalState.fromString(state.name());
    }

    private static ProposalSource source(Proposal proposal) {
        return source(
                proposal.kind(),
                proposal.name(),
                proposal.characters(),
                proposal.pages(),
                proposal.sha256());
    }

    private static ProposalSource source(
            FileKind kind, @Nullable String name, int characters, int pages, String sha256) {
        return new ProposalSource(
                ProposalSourceKind.fromString(kind.name()),
                name,
                characters,
                pages == 0 ? null : pages,
                sha256);
    }

    private static ProposalEvidence evidence(Evidence each) {
        return new ProposalEvidence(
                each.pointer(),
                each.value(),
                each.from(),
                each.to(),
                BigDecimal.valueOf(each.confidence()).setScale(3, RoundingMode.HALF_UP),
                each.rule(),
                each.alternatives(),
                each.corrected());
    }

    private static @Nullable BigDecimal rounded(@Nullable Double confidence) {
        return confidence == null
                ? null
                : BigDecimal.valueOf(confidence).setScale(3, RoundingMode.HALF_UP);
    }
}
