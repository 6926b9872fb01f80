package vn.trienkhai.notification.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.notification.mail.DueMail.Condition;
import vn.trienkhai.notification.notice.Facts;
import vn.trienkhai.notification.notice.NoticeKind;
import vn.trienkhai.notification.sql.Row;
import vn.trienkhai.notification.sql.Sql;
import vn.trienkhai.notification.sql.TextArray;
import vn.trienkhai.notification.wording.Language;
import vn.trienkhai.notification.wording.Saying;

/** The queue of messages in the database. A due one is locked until its transaction ends. */
@ApplicationScoped
class MailRepository {

    private static final String NEXT_DUE =
            """
            with due as (
              select * from mail where state in ('QUEUED', 'FAILED') and next_attempt_at <= ?
               order by next_attempt_at, id limit 1 for update skip locked)
            select m.id, m.attempts, n.kind, n.facts, n.subject_id, n.obsolete, b.official_name, b.emails, p.address,
                   coalesce(p.language, 'vi') as language, n.kind = any(p.switched_off) as off,
                   coalesce(n.facts ->> 'symbol', d.symbol) as symbol, o.official_name as other_name
              from due m
              join notification n on n.id = m.notification_id
              left join body b on b.organization_id = m.body_id
              left join preference p on p.id = m.body_id
              left join known_directive d on d.directive_id = n.directive_id
              left join body o on o.organization_id = (n.facts ->> 'otherBodyId')::uuid
            """;

    private static final String DONE =
            """
            update mail set state = ?, reason = ?, addresses = ?, attempts = attempts + ?, sent_at = ? where id = ?
            """;

    private static final String TRY_AGAIN =
            """
            update mail set state = 'FAILED', reason = ?, addresses = ?, attempts = attempts + 1, next_attempt_at = ?
             where id = ?
            """;

    private final Sql sql;
    private final ObjectMapper json;

    MailRepository(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** The longest due message that no other worker holds. */
    Optional<DueMail> nextDue(Instant now) {
        return sql.first(NEXT_DUE, this::read, now);
    }

    void sent(DueMail mail, List<String> addresses, Instant at) {
        sql.update(DONE, "SENT", null, TextArray.of(addresses), 1, at, mail.id());
    }

    void notSent(DueMail mail, String state, String reason) {
        sql.update(DONE, state, reason, TextArray.of(List.of()), 0, null, mail.id());
    }

    void givenUp(DueMail mail, List<String> addresses, String reason) {
        sql.update(DONE, "GIVEN_UP", reason, TextArray.of(addresses), 1, null, mail.id());
    }

    void tryAgain(DueMail mail, List<String> addresses, String reason, Instant at) {
        sql.update(TRY_AGAIN, reason, TextArray.of(addresses), at, mail.id());
    }

    private DueMail read(Row row) throws SQLException {
        var kind = NoticeKind.valueOf(row.text("kind"));
        var saying =
                new Saying(
                        kind,
                        facts(row.text("facts")),
                        row.maybeText("symbol"),
                        row.maybeText("official_name"),
                        row.maybeText("other_name"));
        return new DueMail(
                row.id("id"),
                row.number("attempts"),
                saying,
                row.id("subject_id"),
                Language.of(row.text("language")),
                addresses(row),
                row.yes("obsolete")
                        ? Condition.OBSOLETE
                        : row.yes("off") ? Condition.SWITCHED_OFF : Condition.WANTED);
    }

    private static @Nullable List<String> addresses(Row row) throws SQLException {
        var chosen = row.maybeText("address");
        if (chosen != null) {
            return List.of(chosen);
        }
        return row.maybeText("official_name") == null ? null : row.texts("emails");
    }

    private Facts facts(String text) {
        try {
            return json.readValue(text, Facts.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
