package vn.trienkhai.notification.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.notification.notice.Facts;
import vn.trienkhai.notification.notice.Notice;
import vn.trienkhai.notification.notice.NoticeKind;
import vn.trienkhai.notification.notice.Notices;
import vn.trienkhai.notification.sql.Sql;

/**
 * What directives are called, which bodies have to do with them, and which have ended. A body is
 * told of the end whichever of the two is heard first: that it takes part, or that it ended.
 */
@ApplicationScoped
public class Directives {

    private static final String NAME =
            """
            insert into known_directive (directive_id, symbol, abstract) values (?, ?, ?)
            on conflict (directive_id) do update
            set symbol = coalesce(excluded.symbol, known_directive.symbol), abstract = excluded.abstract
            """;

    private static final String END =
            """
            insert into directive_end (event_id, directive_id, kind, reason, day, happened_at)
            values (?, ?, ?, ?, ?, ?) on conflict do nothing
            """;

    private static final String ENDS =
            """
            select e.*, coalesce(d.abstract, '…') as abstract, d.symbol
              from directive_end e left join known_directive d using (directive_id)
             where e.directive_id = ? and (?::uuid is null or e.event_id = ?)
             order by e.happened_at, e.event_id
            """;

    /** Two replicas may hear of the end and of a taker at the same time; they take turns. */
    private static final String TAKE_TURNS =
            "select pg_advisory_xact_lock(hashtextextended(?::text, 0)) is null as taken";

    private final Sql sql;
    private final Notices notices;

    Directives(Sql sql, Notices notices) {
        this.sql = sql;
        this.notices = notices;
    }

    public void name(UUID directiveId, @Nullable String symbol, String abstractText) {
        sql.update(NAME, directiveId, symbol, abstractText);
    }

    /** The body has to do with the directive from now on. */
    public void join(UUID directiveId, UUID bodyId) {
        takeTurns(directiveId);
        var fresh =
                sql.update(
                        "insert into directive_party values (?, ?) on conflict do nothing",
                        directiveId,
                        bodyId);
        if (fresh == 1) {
            ends(directiveId, null).forEach(end -> notices.tell(end, bodyId));
        }
    }

    /** The directive was withdrawn or replaced: every body that has to do with it is told. */
    public void end(
            UUID eventId,
            Instant at,
            NoticeKind kind,
            UUID directiveId,
            LocalDate day,
            @Nullable String reason) {
        takeTurns(directiveId);
        sql.update(END, eventId, directiveId, kind, reason, day, at);
        for (var end : ends(directiveId, eventId)) {
            partiesOf(directiveId).forEach(bodyId -> notices.tell(end, bodyId));
        }
    }

    private void takeTurns(UUID directiveId) {
        sql.list(TAKE_TURNS, row -> row.yes("taken"), directiveId.toString());
    }

    private List<UUID> partiesOf(UUID directiveId) {
        return sql.list(
                "select body_id from directive_party where directive_id = ? order by body_id",
                row -> row.id("body_id"),
                directiveId);
    }

    private List<Notice> ends(UUID directiveId, @Nullable UUID eventId) {
        return sql.list(
                ENDS,
                row ->
                        new Notice(
                                row.id("event_id"),
                                row.instant("happened_at"),
                                NoticeKind.valueOf(row.text("kind")),
                                directiveId,
                                directiveId,
                                Facts.of(row.text("abstract"), null)
                                        .withSymbol(row.maybeText("symbol"))
                                        .withText(row.maybeText("reason"))
                                        .withDay(row.value("day", LocalDate.class))),
                directiveId,
                eventId,
                eventId);
    }
}
