package vn.trienkhai.directive.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.trienkhai.directive.document.DirectiveRef;
import vn.trienkhai.directive.store.Sql;
import vn.trienkhai.platform.audit.AuditEntry;
import vn.trienkhai.platform.event.Outbox;
import vn.trienkhai.platform.work.Ids;
import vn.trienkhai.platform.work.Work;

/**
 * Sends copies: one delivery, one event and one audit entry per recipient body, in one statement
 * for all of them, because a class may have thousands of members.
 */
@ApplicationScoped
public class Deliveries {

    private static final String SEND =
            """
            insert into delivery (id, version, told, directive_id, recipient_id, purpose, state, sent_at,
                                  dispositions, offices, late_reason)
            select id, 0, 1, ?, recipient, purpose, 'SENT', ?, '[]', offices::jsonb, nullif(late, '')
              from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[])
                as t (id, recipient, purpose, offices, late)
            """;

    private final Sql sql;
    private final ObjectMapper json;
    private final Outbox outbox;
    private final Clock clock;

    Deliveries(Sql sql, ObjectMapper json, Outbox outbox, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Must be called in the transaction that issues the directive, once its row is written.
     *
     * @param enclosures what comes with it, when it is a covering letter
     */
    public void send(DirectiveRef directive, List<Outgoing> recipients, List<UUID> enclosures) {
        if (recipients.isEmpty()) {
            return;
        }
        var now = clock.instant();
        var copies =
                recipients.stream()
                        .map(to -> new Delivery(Ids.next(), directive.directiveId(), to, now))
                        .toList();
        sql.update(
                SEND,
                directive.directiveId(),
                now,
                copies.stream().map(Delivery::id).toList(),
                copies.stream().map(Delivery::recipientId).toList(),
                copies.stream().map(Delivery::purpose).toList(),
                copies.stream().map(copy -> text(copy.offices())).toList(),
                recipients.stream()
                        .map(to -> to.lateReason() == null ? "" : to.lateReason())
                        .toList());
        for (var copy : copies) {
            outbox.publish(copy, copy.sent(directive, enclosures.isEmpty() ? null : enclosures));
            audit(copy, directive.directiveId());
        }
    }

    private void audit(Delivery copy, UUID directiveId) {
        var made =
                json.createObjectNode()
                        .put("directiveId", directiveId.toString())
                        .put("recipientId", copy.recipientId().toString())
                        .put("purpose", copy.purpose().name())
                        .put("state", copy.state().name());
        Work.current()
                .audit(new AuditEntry("create", "Delivery", copy.id().toString(), null, made));
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
