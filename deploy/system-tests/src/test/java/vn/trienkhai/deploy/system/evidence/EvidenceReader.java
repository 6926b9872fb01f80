package vn.trienkhai.deploy.system.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.trienkhai.deploy.local.Supervisor;
import vn.trienkhai.deploy.local.demo.Journal.Acknowledged;

/** Collects the evidence of a running, quiet system. */
public final class EvidenceReader {

    /** The services that have books. */
    public static final List<String> SERVICES =
            List.of("directive", "task", "report", "notification");

    private final Supervisor stack;

    public EvidenceReader(Supervisor stack) {
        this.stack = stack;
    }

    /**
     * Everything.
     *
     * @param view the implementation view of the directive as the gateway answers it
     */
    public Evidence read(List<Acknowledged> acknowledged, JsonNode view) {
        var directive = UUID.fromString(view.path("directiveId").asText());
        try (var notifications = stack.postgres().connect("notification");
                var directives = stack.postgres().connect("directive");
                var tasks = stack.postgres().connect("task");
                var reports = stack.postgres().connect("report")) {
            return new Evidence(
                    acknowledged,
                    ledgers(),
                    TopicReader.readAll(kafka()),
                    notices(notifications),
                    letters(notifications),
                    stack.mail().messages().stream().flatMap(EvidenceReader::caught).toList(),
                    ImplementationReader.shown(view),
                    ImplementationReader.counted(directives, tasks, reports, directive));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The books of all services. */
    public Map<String, Ledger> ledgers() {
        var ledgers = new HashMap<String, Ledger>();
        for (var service : SERVICES) {
            try (var database = stack.postgres().connect(service)) {
                ledgers.put(service, LedgerReader.read(database));
            } catch (SQLException e) {
                throw new IllegalStateException(service, e);
            }
        }
        return Map.copyOf(ledgers);
    }

    /** How many letters still wait to be sent. */
    public int lettersWaiting() {
        try (var database = stack.postgres().connect("notification")) {
            return Rows.list(
                            database,
                            "select count(*) from mail where state in ('QUEUED', 'FAILED')",
                            row -> row.getInt(1))
                    .getFirst();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String kafka() {
        return "127.0.0.1:" + stack.layout().port(vn.trienkhai.deploy.local.Part.KAFKA);
    }

    private static List<Notice> notices(Connection database) {
        return Rows.list(
                database,
                "select event_id, body_id from notification",
                row -> new Notice(row.getString(1), row.getString(2)));
    }

    private static List<Letter> letters(Connection database) {
        return Rows.list(
                database,
                "select id, event_id, body_id, state from mail",
                row ->
                        new Letter(
                                row.getString(1),
                                new Notice(row.getString(2), row.getString(3)),
                                row.getString(4)));
    }

    private static Stream<Caught> caught(MimeMessage message) {
        try {
            var id = message.getMessageID();
            return Stream.of(message.getRecipients(Message.RecipientType.TO))
                    .map(address -> new Caught(id, address.toString()));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
