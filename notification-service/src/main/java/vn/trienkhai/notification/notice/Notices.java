package vn.trienkhai.notification.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.notification.sql.Sql;
import vn.trienkhai.notification.sql.TextArray;
import vn.trienkhai.platform.work.Ids;

/**
 * Puts a notice into the inbox of a body and queues the message beside it, both in the transaction
 * of the event. However often the event is heard, and whatever crashes, there is one notice and one
 * message per event and body: two unique keys say so.
 */
@ApplicationScoped
public class Notices {

    private static final String TELL =
            """
            insert into notification (id, event_id, body_id, kind, directive_id, subject_id, facts, happened_at,
                                      told_at, obsolete)
            select ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?,
                   exists (select 1 from settled_matter where subject_id = ? and body_id = ? and settled_at >= ? and ?)
            on conflict on constraint one_notice_per_event_and_body do nothing
            """;

    private static final String QUEUE =
            """
            insert into mail (id, notification_id, event_id, body_id, queued_at, next_attempt_at)
            values (?, ?, ?, ?, ?, ?)
            on conflict on constraint one_message_per_event_body_and_channel do nothing
            """;

    private static final String MAKE_OBSOLETE =
            """
            update notification set obsolete = true
             where subject_id = ? and not obsolete and kind = any(?) and (?::uuid is null or body_id = ?)
            """;

    private static final String SETTLE =
            """
            insert into settled_matter (subject_id, body_id, settled_at) values (?, ?, ?)
            on conflict (subject_id, body_id)
            do update set settled_at = greatest(settled_matter.settled_at, excluded.settled_at)
            """;

    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;

    Notices(Sql sql, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /**
     * A reminder, or another day, replaces earlier reminders of the same thing to the same body.
     */
    public void tell(Notice notice, UUID bodyId) {
        if (NoticeKind.TELL_THE_DAY.contains(notice.kind())) {
            makeObsolete(notice.subjectId(), bodyId, NoticeKind.DUE_REMINDERS);
        }
        var id = Ids.next();
        var now = clock.instant();
        if (insert(notice, bodyId, id, now) == 1) {
            sql.update(QUEUE, Ids.next(), id, notice.eventId(), bodyId, now, now);
        }
    }

    /** The body has done its part: reminders about it told until then are obsolete. */
    public void settle(UUID subjectId, UUID bodyId, Instant at) {
        sql.update(SETTLE, subjectId, bodyId, at);
        makeObsolete(subjectId, bodyId, NoticeKind.REMINDERS);
    }

    /** Nothing is expected of anybody any more. */
    public void settleForAll(UUID subjectId) {
        makeObsolete(subjectId, null, NoticeKind.REMINDERS);
    }

    private int insert(Notice notice, UUID bodyId, UUID id, Instant now) {
        return sql.update(
                TELL,
                id,
                notice.eventId(),
                bodyId,
                notice.kind(),
                notice.directiveId(),
                notice.subjectId(),
                write(notice.facts()),
                notice.at(),
                now,
                notice.subjectId(),
                bodyId,
                notice.at(),
                NoticeKind.REMINDERS.contains(notice.kind()));
    }

    private void makeObsolete(UUID subjectId, @Nullable UUID bodyId, Set<NoticeKind> kinds) {
        sql.update(MAKE_OBSOLETE, subjectId, TextArray.ofNames(kinds), bodyId, bodyId);
    }

    private String write(Facts facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
