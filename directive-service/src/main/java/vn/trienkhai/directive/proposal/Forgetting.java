package vn.trienkhai.directive.proposal;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.trienkhai.directive.files.WaitingFiles;
import vn.trienkhai.directive.store.Sql;
import vn.trienkhai.platform.work.UnitOfWork;

/**
 * Deletes what is kept of documents nothing came of: some days after a proposal failed or was
 * discarded its file, text, draft, evidence and the values people changed are gone. That it was,
 * and which rules were corrected, stays; what was confirmed stays whole, for directives lead back
 * to it.
 */
@ApplicationScoped
class Forgetting {

    private static final int BATCH = 50;

    /** Of several replicas each takes others; a person who acts on one goes first. */
    private static final String FORGET =
            """
            update directive_proposal
               set state = 'FORGOTTEN', draft = '{}', evidence = '[]', notes = '[]', name = null, symbol = null,
                   abstract = null, pictures = null, version = version + 1
             where id in (select id from directive_proposal
                           where state in ('FAILED', 'DISCARDED') and settled_at < ?
                           order by settled_at limit ? for update skip locked)
            returning id
            """;

    /** Answers that are kept for repeated requests hold drafts too. */
    private static final String FORGET_ANSWERS =
            """
            delete from idempotency_key
             where (client, operation, key) in (
                   select client, operation, key from idempotency_key
                    where created_at < ? and operation in ('proposeDirective', 'discardDirectiveProposal',
                          'readDirectiveProposalAgain', 'confirmDirectiveProposal')
                    order by created_at limit ? for update skip locked)
            """;

    private final UnitOfWork work;
    private final Sql sql;
    private final WaitingFiles files;
    private final Clock clock;
    private final Duration kept;

    Forgetting(
            UnitOfWork work,
            Sql sql,
            WaitingFiles files,
            Clock clock,
            @ConfigProperty(name = "trienkhai.proposals.kept-days", defaultValue = "90") int days) {
        this.work = work;
        this.sql = sql;
        this.files = files;
        this.clock = clock;
        this.kept = Duration.ofDays(Math.max(1, days));
    }

    @Scheduled(
            every = "{trienkhai.proposals.forget-every:10m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        int gone;
        do {
            gone = work.asWorker(this::forgetSome);
        } while (gone == BATCH);
    }

    /** A whole batch where there may be more to forget. */
    int forgetSome() {
        var over = clock.instant().minus(kept);
        var gone = sql.list(FORGET, row -> row.id("id"), over, BATCH);
        gone.forEach(this::deleteContent);
        return Math.max(gone.size(), sql.update(FORGET_ANSWERS, over, BATCH));
    }

    private void deleteContent(UUID proposal) {
        files.drop(proposal);
        sql.update("delete from directive_proposal_text where proposal_id = ?", proposal);
        sql.update(
                "update directive_proposal_correction set old_value = null, new_value = null where"
                        + " proposal_id = ?",
                proposal);
    }
}
