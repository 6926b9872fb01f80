package vn.trienkhai.directive.proposal;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import vn.trienkhai.directive.content.SecrecyMark;
import vn.trienkhai.directive.reader.LocalBodies;
import vn.trienkhai.directive.reader.Reading;
import vn.trienkhai.directive.received.Room;
import vn.trienkhai.directive.store.Sql;
import vn.trienkhai.platform.work.DatabaseAway;

/** The steps of reading a proposal. Each is called inside a unit of work. */
@ApplicationScoped
class ReadingDesk {

    /** Longer than any reading; then the one who began is thought to be gone. */
    private static final Duration CLAIM = Duration.ofMinutes(3);

    private static final String FAILURE =
            "What was read could not be made a proposal; it may be read again or entered by hand";

    private final ProposalRepository proposals;
    private final ProposalTexts texts;
    private final RegisterNames register;
    private final Reader reader;
    private final Proposer proposer;
    private final ContentJson contents;
    private final Sql sql;
    private final Clock clock;

    ReadingDesk(
            ProposalRepository proposals,
            ProposalTexts texts,
            RegisterNames register,
            Reader reader,
            Proposer proposer,
            ContentJson contents,
            Sql sql,
            Clock clock) {
        this.proposals = proposals;
        this.texts = texts;
        this.register = register;
        this.reader = reader;
        this.proposer = proposer;
        this.contents = contents;
        this.sql = sql;
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

    /**
     * The next one that waits, claimed; empty when none does.
     *
     * @param place where the memory for its reading is held
     */
    Optional<Job> claim(Room.Place place) {
        var now = clock.instant();
        return proposals
                .waiting(now)
                .filter(
                        proposal -> {
                            var claimed = proposal.claim(now.plus(CLAIM));
                            proposals.save(proposal);
                            return claimed;
                        })
                .map(proposal -> job(proposal, place));
    }

    private Job job(Proposal proposal, Room.Place place) {
        place.settle(Weight.read(proposal.characters()));
        var text = texts.range(proposal.id(), 0, proposal.characters());
        return new Job(proposal.id(), text, register.snapshot());
    }

    void advance(Job job, int percent) {
        proposals.locked(job.proposal()).ifPresent(proposal -> proposal.advance(percent));
    }

    /** Nobody reads it any more; that it was begun does not count against it. */
    void putBack(Job job) {
        proposals.locked(job.proposal()).ifPresent(Proposal::putBack);
    }

    void finish(Job job, Optional<Reading> reading) {
        proposals
                .locked(job.proposal())
                .ifPresent(proposal -> finish(proposal, job.bodies(), reading));
    }

    /** A text whose mark is seen only now is not kept either. */
    private void finish(Proposal proposal, RegisterBodies bodies, Optional<Reading> reading) {
        if (reading.isEmpty()) {
            proposal.fail(Reader.FAILURE, clock.instant());
        } else if (reading.get().secrecyMark() != null) {
            proposals.forget(proposal);
        } else {
            propose(proposal, bodies, reading.get());
        }
    }

    /**
     * A fault here never takes the text with it, nor a statement that fails what was done before.
     */
    private void propose(Proposal proposal, RegisterBodies bodies, Reading reading) {
        sql.update("savepoint before_proposing");
        try {
            var local = LocalBodies.of(bodies, reading.header());
            contents.propose(proposal, proposer.propose(reading, local, proposal.bodyId()));
        } catch (RuntimeException | StackOverflowError e) {
            if (DatabaseAway.explains(e)) {
                throw e;
            }
            Log.errorf(e, "what was read is no proposal proposal=%s", proposal.id());
            sql.update("rollback to savepoint before_proposing");
            proposal.fail(FAILURE, clock.instant());
        }
    }
}
