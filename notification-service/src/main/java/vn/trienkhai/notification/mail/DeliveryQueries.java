package vn.trienkhai.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import vn.trienkhai.notification.api.NotificationDelivery;
import vn.trienkhai.notification.api.NotificationDeliveryState;
import vn.trienkhai.notification.sql.Row;
import vn.trienkhai.notification.sql.Sql;

/** Reads the channels of a notice straight into what the contract shows. */
@ApplicationScoped
class DeliveryQueries {

    private static final String CHANNELS =
            """
            select 'IN_APP' as channel, null::uuid as mail_id,
                   case when exists (select 1 from reading r where r.notification_id = n.id)
                        then 'CONFIRMED' else 'SENT' end as state,
                   null::text[] as addresses, n.told_at as queued_at, 1 as attempts,
                   null::timestamptz as next_attempt_at, n.told_at as sent_at, null as reason
              from notification n where n.id = ? and n.body_id = ?
            union all
            select m.channel, m.id, m.state, m.addresses, m.queued_at, m.attempts,
                   case when m.state in ('QUEUED', 'FAILED') then m.next_attempt_at end, m.sent_at, m.reason
              from mail m where m.notification_id = ? and m.body_id = ?
             order by channel desc
            """;

    private final Sql sql;
    private final Postman postman;

    DeliveryQueries(Sql sql, Postman postman) {
        this.sql = sql;
        this.postman = postman;
    }

    /** The inbox first; empty when the body has no such notice. */
    List<NotificationDelivery> of(UUID bodyId, UUID notificationId) {
        return sql.list(CHANNELS, this::read, notificationId, bodyId, notificationId, bodyId);
    }

    private NotificationDelivery read(Row row) throws SQLException {
        var mailId = row.maybeId("mail_id");
        return new NotificationDelivery(
                row.text("channel"),
                NotificationDeliveryState.valueOf(row.text("state")),
                row.texts("addresses"),
                mailId == null ? null : postman.messageId(mailId),
                row.instant("queued_at"),
                row.number("attempts"),
                row.maybeInstant("next_attempt_at"),
                row.maybeInstant("sent_at"),
                row.maybeText("reason"));
    }
}
