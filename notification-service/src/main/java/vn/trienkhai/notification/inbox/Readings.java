package vn.trienkhai.notification.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import vn.trienkhai.notification.sql.Sql;
import vn.trienkhai.notification.sql.UuidArray;

/** What a person has read. Marking again changes nothing and keeps the first time. */
@ApplicationScoped
class Readings {

    /** At most so many in one call. */
    static final int LIMIT = 200;

    private static final String MARK =
            """
            insert into reading (notification_id, person, body_id, read_at)
            select n.id, ?, n.body_id, ? from notification n where n.body_id = ? and n.id = any(?)
            on conflict do nothing
            returning notification_id
            """;

    private static final String UNREAD_UP_TO =
            """
            select n.id from notification n
             where n.body_id = ? and n.id <= ?
               and not exists (select 1 from reading r where r.notification_id = n.id and r.person = ?)
             order by n.id desc limit ?
            """;

    private static final String SEEN =
            "select id from notification where body_id = ? and id = any(?)";

    private final Sql sql;
    private final Clock clock;

    Readings(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** One result per id, in the order asked for. */
    List<Result> mark(Reader reader, List<UUID> ids) {
        var asked = UuidArray.of(ids);
        var fresh =
                new HashSet<>(
                        sql.list(
                                MARK,
                                row -> row.id("notification_id"),
                                reader.person(),
                                clock.instant(),
                                reader.bodyId(),
                                asked));
        var seen = new HashSet<>(sql.list(SEEN, row -> row.id("id"), reader.bodyId(), asked));
        var results = new ArrayList<Result>();
        for (var id : ids) {
            var outcome = seen.contains(id) ? Outcome.ALREADY_READ : Outcome.NOT_FOUND;
            results.add(new Result(id, fresh.contains(id) ? Outcome.READ : outcome));
        }
        return results;
    }

    /** The newest unread ones up to a notice, one more than {@link #LIMIT} if there are more. */
    List<UUID> unreadUpTo(Reader reader, UUID id) {
        return sql.list(
                UNREAD_UP_TO, row -> row.id("id"), reader.bodyId(), id, reader.person(), LIMIT + 1);
    }

    /** What happened to one notice. */
    enum Outcome {
        READ,
        ALREADY_READ,
        NOT_FOUND
    }

    /** A notice and what happened to it. */
    record Result(UUID id, Outcome outcome) {}
}
