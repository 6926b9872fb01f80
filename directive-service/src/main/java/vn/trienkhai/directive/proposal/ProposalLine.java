package vn.trienkhai.directive.proposal;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.upload.FileKind;
import vn.trienkhai.directive.store.Sql;

/** A proposal in a list: what a line shows, and nothing of its draft. */
record ProposalLine(
        UUID id,
        ProposalState state,
        FileKind kind,
        @Nullable String name,
        int characters,
        int pages,
        String sha256,
        int progress,
        @Nullable String symbol,
        @Nullable String abstractText,
        @Nullable UUID directiveId,
        Instant createdAt) {

    /** Newest first, behind the last one of the page before. */
    static final String QUERY =
            """
            select id, state, kind, name, characters, pages, sha256, progress, symbol, abstract,
                   directive_id, created_at
              from directive_proposal
             where body_id = ? and (?::text is null or state = ?) and (?::uuid is null or id < ?)
             order by id desc limit ?
            """;

    static ProposalLine of(Sql.Row row) throws SQLException {
        return new ProposalLine(
                row.id("id"),
                ProposalState.valueOf(row.text("state")),
                FileKind.valueOf(row.text("kind")),
                row.textOrNull("name"),
                row.number("characters"),
                row.number("pages"),
                row.text("sha256"),
                row.number("progress"),
                row.textOrNull("symbol"),
                row.textOrNull("abstract"),
                row.idOrNull("directive_id"),
                row.instant("created_at"));
    }
}
