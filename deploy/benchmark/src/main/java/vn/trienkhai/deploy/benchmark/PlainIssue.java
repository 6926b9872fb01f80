package vn.trienkhai.deploy.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What the issue to a class must ask of PostgreSQL at the least, by JDBC alone and as the same
 * role: the members read; copies, holders, parties, the frozen class, events with their archive and
 * the audit written, as many rows and as many bytes, from arrays; one commit. It is told to nobody:
 * its outbox is a table of the same shape that no relay reads.
 */
final class PlainIssue implements AutoCloseable {

    private static final String EVENT =
            """
            {"deliveryId": "%s", "directive": {"directiveId": "%s", "symbol": "27-KH/TU", "abstract": "Kế hoạch tổng kết 10 năm thực hiện nghị quyết", "issuerId": "%s", "issuedOn": "2026-01-05"}, "recipientId": "%s", "purpose": "ACTION", "state": "SENT", "at": "2026-01-05T02:00:00Z"}
            """;

    private static final String CHANGE =
            """
            {"directiveId": "%s", "recipientId": "%s", "purpose": "ACTION", "state": "SENT"}
            """;

    private final Connection connection;
    private final String issuer;
    private final String kind;

    private PlainIssue(Connection connection, String issuer, String kind) {
        this.connection = connection;
        this.issuer = issuer;
        this.kind = kind;
    }

    static PlainIssue open(UnderTest system, String issuer, String kind) throws SQLException {
        var connection = system.supervisor().postgres().connect("directive", "directive_app");
        try (var owner = system.supervisor().postgres().connect("directive");
                var statement = owner.createStatement()) {
            statement.execute("create table plain_outbox (like outbox including all)");
            statement.execute("grant insert on plain_outbox to directive_app");
            statement.execute("grant select on plain_outbox to directive_app");
        }
        connection.setAutoCommit(false);
        return new PlainIssue(connection, issuer, kind);
    }

    /** Nanoseconds from the first statement to the commit. The draft is made before. */
    long play() throws SQLException {
        var directive = UUID.randomUUID().toString();
        run("select set_config('app.body', ?, false)", issuer);
        run(
                """
                insert into directive (id, version, told, regime, type, issuer_id, abstract_text, urgency, secrecy, origin,
                  status, monitors, clauses, duties, recipients, unverified, search_key, edited_at)
                values (?::uuid, 0, 0, 'PARTY', 'PLAN', ?::uuid, 'plain', 'NORMAL', 'NONE', 'ISSUED_HERE', 'DRAFT',
                        '[]', '[]', '[]', '[]', '[]', 'plain', now())
                """,
                directive,
                issuer);
        run("insert into directive_party values (?::uuid, ?::uuid, 'ISSUER')", directive, issuer);
        connection.commit();
        long begin = System.nanoTime();
        write(directive, members());
        connection.commit();
        return System.nanoTime() - begin;
    }

    private List<String> members() throws SQLException {
        try (var statement =
                connection.prepareStatement(
                        """
                        select o.id::text from organization o join organization_rank r on r.organization_id = o.id
                         where r.kind = ? and r.valid @> current_date order by o.sort_name, o.id
                        """)) {
            statement.setString(1, kind);
            var members = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    members.add(rows.getString(1));
                }
            }
            return members;
        }
    }

    private void write(String directive, List<String> bodies) throws SQLException {
        var ids = bodies.stream().map(body -> UUID.randomUUID().toString()).toList();
        run("select 1 from directive where id = ?::uuid for update", directive);
        run(
                "update directive set symbol = 'plain', edited_at = now() where id = ?::uuid",
                directive);
        run(
                "insert into class_resolution values (?::uuid, gen_random_uuid(), current_date, ?::uuid[])",
                directive,
                bodies);
        run(
                """
                insert into duty_holder (directive_id, duty_id, organization_id, role, class_id, since)
                select ?::uuid, d.id, body, 'IMPLEMENT', d.id, now()
                  from (select gen_random_uuid() as id) d, unnest(?::uuid[]) as body
                """,
                directive,
                bodies);
        for (var role : List.of("RECIPIENT", "DUTY_HOLDER")) {
            run(
                    "insert into directive_party select ?::uuid, body, ? from unnest(?::uuid[]) as body",
                    directive,
                    role,
                    bodies);
        }
        run(
                """
                insert into delivery (id, version, told, directive_id, recipient_id, purpose, state, sent_at, dispositions)
                select id, 0, 1, ?::uuid, body, 'ACTION', 'SENT', now(), '[]' from unnest(?::uuid[], ?::uuid[]) as t (id, body)
                """,
                directive,
                ids,
                bodies);
        tell(directive, ids, bodies);
    }

    private void tell(String directive, List<String> ids, List<String> bodies) throws SQLException {
        var events = new ArrayList<String>();
        var changes = new ArrayList<String>();
        for (int i = 0; i < bodies.size(); i++) {
            events.add(EVENT.formatted(ids.get(i), directive, issuer, bodies.get(i)));
            changes.add(CHANGE.formatted(directive, bodies.get(i)));
        }
        run(
                """
                with told as (
                  insert into plain_outbox (event_id, topic, key, version, type, payload, occurred_at)
                  select gen_random_uuid(), 'directive.events', ?, n, 'delivery.sent.v1', payload, now()
                    from unnest(?::text[]) with ordinality as t (payload, n) order by n
                  returning event_id, topic, key, version, type, payload, occurred_at)
                insert into event_log (event_id, topic, key, version, type, payload, occurred_at) select * from told
                """,
                directive,
                events);
        run(
                """
                insert into audit_entry (at, actor, body, act, object_type, object_id, after)
                select now(), 'plain', ?, 'create', 'Delivery', id, after::jsonb
                  from unnest(?::text[], ?::text[]) as t (id, after)
                """,
                issuer,
                ids,
                changes);
    }

    private void run(String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                if (parameters[i] instanceof List<?> many) {
                    statement.setArray(i + 1, connection.createArrayOf("text", many.toArray()));
                } else {
                    statement.setString(i + 1, String.valueOf(parameters[i]));
                }
            }
            statement.execute();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
