package vn.trienkhai.directive.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.store.Sql;
import vn.trienkhai.platform.work.AggregateRepository;

/** Proposals by id, by body, and those that wait to be read. */
@ApplicationScoped
class ProposalRepository extends AggregateRepository<Proposal> {

    private static final String WAITING =
            """
            select id from directive_proposal
             where state = 'READING' and (claimed_until is null or claimed_until < ?)
             order by id limit 1 for update skip locked
            """;

    private final Sql sql;

    ProposalRepository(Sql sql) {
        this.sql = sql;
    }

    /** Newest first, behind the last one of the page before. */
    List<ProposalLine> of(
            UUID body, @Nullable ProposalState state, @Nullable UUID after, int limit) {
        return sql.list(
                ProposalLine.QUERY, ProposalLine::of, body, state, state, after, after, limit);
    }

    /** The oldest one that nobody reads; other workers pass it by until this transaction ends. */
    Optional<Proposal> waiting(Instant now) {
        return sql.one(WAITING, row -> row.id("id"), now).flatMap(this::locked);
    }

    /** With its text and corrections. */
    void forget(Proposal proposal) {
        delete(proposal);
        flush();
    }
}
