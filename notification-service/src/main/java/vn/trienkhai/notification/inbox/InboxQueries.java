package vn.trienkhai.notification.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.notification.notice.Facts;
import vn.trienkhai.notification.notice.NoticeKind;
import vn.trienkhai.notification.sql.Row;
import vn.trienkhai.notification.sql.Sql;
import vn.trienkhai.notification.wording.Saying;

/** Reads the inbox of one body with the eyes of one person. Every query names both. */
@ApplicationScoped
class InboxQueries {

    /** Counting stops here. */
    static final int COUNT_LIMIT = 1000;

    private static final String ITEMS =
            """
            select n.*, r.read_at, coalesce(n.facts ->> 'symbol', d.symbol) as symbol, b.official_name as body_name,
                   o.official_name as other_name
              from notification n
              left join reading r on r.notification_id = n.id and r.person = ?
              left join known_directive d on d.directive_id = n.directive_id
              left join body b on b.organization_id = n.body_id
              left join body o on o.organization_id = (n.facts ->> 'otherBodyId')::uuid
             where n.body_id = ?
               and (?::uuid is null or n.id = ?)
               and (?::uuid is null or n.id < ?)
               and (not ? or r.read_at is null)
               and (?::text is null or n.kind = ?)
               and (?::uuid is null or n.directive_id = ?)
             order by n.id desc
             limit ?
            """;

    private static final String UNREAD =
            """
            select kind, count(*)::int as unread
              from (select n.kind from notification n
                     where n.body_id = ?
                       and not exists (select 1 from reading r where r.notification_id = n.id and r.person = ?)
                     order by n.id desc limit ?) as newest
             group by kind order by kind
            """;

    private final Sql sql;
    private final ObjectMapper json;

    InboxQueries(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Newest first, behind the given notice. */
    List<InboxItem> items(Reader reader, InboxFilter filter, @Nullable UUID behind, int limit) {
        return query(reader, filter, null, behind, limit);
    }

    Optional<InboxItem> item(Reader reader, UUID id) {
        return query(reader, InboxFilter.ALL, id, null, 1).stream().findFirst();
    }

    /** By kind; together one more than {@link #COUNT_LIMIT} when there are more. */
    List<KindCount> unread(Reader reader) {
        return sql.list(
                UNREAD,
                row -> new KindCount(NoticeKind.valueOf(row.text("kind")), row.number("unread")),
                reader.bodyId(),
                reader.person(),
                COUNT_LIMIT + 1);
    }

    private List<InboxItem> query(
            Reader reader,
            InboxFilter filter,
            @Nullable UUID id,
            @Nullable UUID behind,
            int limit) {
        return sql.list(
                ITEMS,
                this::read,
                reader.person(),
                reader.bodyId(),
                id,
                id,
                behind,
                behind,
                filter.unread(),
                filter.kind(),
                filter.kind(),
                filter.directiveId(),
                filter.directiveId(),
                limit);
    }

    private InboxItem read(Row row) throws SQLException {
        var saying =
                new Saying(
                        NoticeKind.valueOf(row.text("kind")),
                        facts(row.text("facts")),
                        row.maybeText("symbol"),
                        row.maybeText("body_name"),
                        row.maybeText("other_name"));
        return new InboxItem(
                row.id("id"),
                row.id("body_id"),
                row.maybeId("directive_id"),
                row.id("subject_id"),
                saying,
                row.instant("happened_at"),
                new InboxItem.State(row.maybeInstant("read_at"), row.yes("obsolete")));
    }

    private Facts facts(String text) {
        try {
            return json.readValue(text, Facts.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many unread notices of one kind. */
    record KindCount(NoticeKind kind, int unread) {}
}
