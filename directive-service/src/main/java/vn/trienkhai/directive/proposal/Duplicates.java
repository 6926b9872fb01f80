package vn.trienkhai.directive.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.ProposalDuplicate;
import vn.trienkhai.directive.api.ProposedHeader;
import vn.trienkhai.directive.document.Directives;
import vn.trienkhai.directive.drafting.Drafting;
import vn.trienkhai.directive.store.Sql;

/** Whether a document is here already, told at once and not after an hour of correcting. */
@ApplicationScoped
class Duplicates {

    private static final String SAME_BYTES =
            """
            select id, directive_id from directive_proposal
             where body_id = ? and sha256 = ? and id <> ? and state in ('READING', 'PROPOSED', 'CONFIRMED')
             order by (state = 'CONFIRMED') desc, id desc limit 1
            """;

    private final Sql sql;
    private final Drafting drafting;
    private final Directives directives;

    Duplicates(Sql sql, Drafting drafting, Directives directives) {
        this.sql = sql;
        this.drafting = drafting;
        this.directives = directives;
    }

    /** The same document: read before from the same bytes, or one the body sees. */
    @Nullable ProposalDuplicate of(Proposal proposal, @Nullable ProposedHeader header) {
        var seen = registered(header).filter(directives::isVisible).orElse(null);
        var before =
                sql.one(
                        SAME_BYTES,
                        row ->
                                new ProposalDuplicate(
                                        row.id("id"),
                                        seen == null ? row.idOrNull("directive_id") : seen),
                        proposal.bodyId(),
                        proposal.sha256(),
                        proposal.id());
        return before.orElse(seen == null ? null : new ProposalDuplicate(null, seen));
    }

    /** The document of this issuer, symbol and day, whoever may see it. */
    Optional<UUID> registered(@Nullable ProposedHeader header) {
        var issuer = header == null ? null : header.issuer();
        return header == null || issuer == null || header.symbol() == null
                ? Optional.empty()
                : drafting.registered(
                        issuer.organizationId(), issuer.name(), header.symbol(), header.issuedOn());
    }
}
