package vn.trienkhai.directive.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import vn.trienkhai.directive.content.SecrecyMark;
import vn.trienkhai.directive.reader.Reading;

/** The steps of reading a proposal. Each is called inside a unit of work. */
@ApplicationScoped
class ReadingDesk {

    /** Longer than any reading; then the one who began is thought to be gone. */
    private static final Duration CLAIM = Duration.ofMinutes(3);

    private final ProposalRepository proposals;
    private final ProposalTexts texts;
    private final RegisterNames register;
    private final Reader reader;
    private final Proposer proposer;
    private final ContentJson contents;
    private final Clock clock;

    ReadingDesk(
            ProposalRepository proposals,
            ProposalTexts texts,
            RegisterNames register,
            Reader reader,
            Proposer proposer,
            ContentJson contents,
            Clock clock) {
        this.proposals = proposals;
        this.texts = texts;
        this.register = register;
        this.reader = reader;
        this.proposer = proposer;
        this.contents = contents;
        this.clock = clock;
    }

    /** What a worker needs, so that no transaction is open while it reads. */
    record Job(UUID proposal, String text, RegisterBodies bodies) {}

    /** A text whose mark is seen only now is refused as at the door. */
    void readNow(Proposal proposal, String text) {
        var bodies = register.snapshot();
        var reading = reader.read(proposal.id(), text, bodies, _ -> {});
        if (reading.isPresent() && reading.get().secrecyMark() != null) {
            throw SecrecyMark.refusal("The text carries a secrecy mark");
        }
        finish(proposal, bodies, reading);
    }

    /** The next one that waits, claimed; empty when none does. */
    Optional<Job> claim() {
        var now = clock.instant();
        return proposals
                .waiting(now)
                .filter(
                        proposal -> {
                            var claimed = proposal.claim(now.plus(CLAIM));
                            proposals.save(proposal);
                            return claimed;
                        })
                .map(
                        proposal ->
                                new Job(
                                        proposal.id(),
                                        texts.whole(proposal.id()),
                                        register.snapshot()));
    }

    void advance(Job job, int percent) {
        proposals.locked(job.proposal()).ifPresent(proposal -> proposal.advance(percent));
    }

    void finish(Job job, Optional<Reading> reading) {
        proposals
                .locked(job.proposal())
                .ifPresent(proposal -> finish(proposal, job.bodies(), reading));
    }

    /** A text whose mark is seen only now is not kept either. */
    private void finish(Proposal proposal, RegisterBodies bodies, Optional<Reading> reading) {
        if (reading.isEmpty()) {
            proposal.fail(Reader.FAILURE);
        } else if (reading.get().secrecyMark() != null) {
            proposals.forget(proposal);
        } else {
            contents.propose(proposal, proposer.propose(reading.get(), bodies, proposal.bodyId()));
        }
    }
}
