package vn.trienkhai.notification.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.notification.notice.Changed;
import vn.trienkhai.notification.notice.Facts;
import vn.trienkhai.notification.notice.Notice;
import vn.trienkhai.notification.notice.NoticeKind;
import vn.trienkhai.notification.notice.Notices;
import vn.trienkhai.notification.registry.Participants.Reason;
import vn.trienkhai.notification.sql.Row;
import vn.trienkhai.notification.sql.Sql;

/**
 * What directives are called, which bodies have to do with them, how they were amended and that
 * they have ended. A body is told whichever of the two is heard first: that it takes part, or what
 * happened; but not of amendments made before its copy went out, which are in it.
 */
@ApplicationScoped
public class Directives {

    private static final String NAME =
            """
            insert into known_directive (directive_id, symbol, abstract) values (?, ?, ?)
            on conflict (directive_id) do update
            set symbol = coalesce(excluded.symbol, known_directive.symbol), abstract = excluded.abstract
            """;

    private static final String KEEP =
            """
            insert into directive_end (event_id, directive_id, kind, reason, day, happened_at, changes, more)
            values (?, ?, ?, ?, ?, ?, ?::jsonb, ?) on conflict do nothing
            """;

    private static final String NEWS =
            """
            select e.*, e.changes::text as parts, coalesce(d.abstract, '…') as abstract, d.symbol
              from directive_end e left join known_directive d using (directive_id)
             where e.directive_id = ? and (?::uuid is null or e.event_id = ?)
               and (?::timestamptz is null or e.kind <> 'DIRECTIVE_AMENDED' or e.happened_at >= ?)
             order by e.happened_at, e.event_id
            """;

    /** Two replicas may hear of the end and of a taker at the same time; they take turns. */
    private static final String TAKE_TURNS =
            "select pg_advisory_xact_lock(hashtextextended(?::text, 0)) is null as taken";

    private final Sql sql;
    private final Notices notices;
    private final Participants participants;
    private final ObjectMapper json;

    Directives(Sql sql, Notices notices, Participants participants, ObjectMapper json) {
        this.sql = sql;
        this.notices = notices;
        this.participants = participants;
        this.json = json;
    }

    /**
     * What happened to a directive.
     *
     * @param changes what an amendment changed; more says how many it does not name
     */
    public record News(
            UUID eventId,
            Instant at,
            NoticeKind kind,
            LocalDate day,
            @Nullable String reason,
            @Nullable List<Changed> changes,
            int more) {

        public static News end(
                UUID eventId, Instant at, NoticeKind kind, LocalDate day, @Nullable String reason) {
            return new News(eventId, at, kind, day, reason, null, 0);
        }
    }

    public void name(UUID directiveId, @Nullable String symbol, String abstractText) {
        sql.update(NAME, directiveId, symbol, abstractText);
    }

    /** The body got a copy. */
    public void receive(UUID directiveId, UUID bodyId, Instant at) {
        join(directiveId, List.of(bodyId), new Reason(at, false, null));
    }

    /** The bodies have something to do, by a duty or a task. */
    public void hold(UUID directiveId, Collection<UUID> bodies, Instant at) {
        join(directiveId, bodies, new Reason(at, true, null));
    }

    /** A unit got the copy of its body, or a body the directive with a covering letter. */
    public void passOn(UUID directiveId, UUID body, UUID copy, Instant at) {
        join(directiveId, List.of(body), new Reason(at, false, copy));
    }

    /** A copy came back: who has nothing more to do with the directive, units inside included. */
    public List<UUID> leave(UUID directiveId, UUID bodyId, UUID copy, boolean dutiesToo) {
        takeTurns(directiveId);
        return participants.leave(directiveId, bodyId, copy, dutiesToo);
    }

    /** Every body that has to do with the directive is told. */
    public void happened(UUID directiveId, News news) {
        takeTurns(directiveId);
        sql.update(
                KEEP,
                news.eventId(),
                directiveId,
                news.kind(),
                news.reason(),
                news.day(),
                news.at(),
                written(news.changes()),
                news.more());
        for (var notice : news(directiveId, news.eventId(), null)) {
            participants.of(directiveId).forEach(bodyId -> notices.tell(notice, bodyId));
        }
    }

    private void join(UUID directiveId, Collection<UUID> bodies, Reason why) {
        takeTurns(directiveId);
        var fresh = participants.join(directiveId, bodies, why);
        if (!fresh.isEmpty()) {
            for (var notice : news(directiveId, null, why.at())) {
                fresh.forEach(bodyId -> notices.tell(notice, bodyId));
            }
        }
    }

    private void takeTurns(UUID directiveId) {
        sql.list(TAKE_TURNS, row -> row.yes("taken"), directiveId.toString());
    }

    private List<Notice> news(UUID directiveId, @Nullable UUID eventId, @Nullable Instant since) {
        return sql.list(
                NEWS, row -> notice(row, directiveId), directiveId, eventId, eventId, since, since);
    }

    private Notice notice(Row row, UUID directiveId) throws SQLException {
        return new Notice(
                row.id("event_id"),
                row.instant("happened_at"),
                NoticeKind.valueOf(row.text("kind")),
                directiveId,
                directiveId,
                Facts.of(row.text("abstract"), null)
                        .withSymbol(row.maybeText("symbol"))
                        .withText(row.maybeText("reason"))
                        .withDay(row.value("day", LocalDate.class))
                        .withCount(row.number("more"))
                        .withChanges(read(row.maybeText("parts"))));
    }

    private @Nullable String written(@Nullable List<Changed> changes) {
        try {
            return changes == null ? null : json.writeValueAsString(changes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable List<Changed> read(@Nullable String parts) {
        try {
            return parts == null ? null : json.readValue(parts, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
