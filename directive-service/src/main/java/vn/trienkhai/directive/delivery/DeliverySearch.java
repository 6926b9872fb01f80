package vn.trienkhai.directive.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.document.DirectiveRef;
import vn.trienkhai.directive.store.Sql;

/** Lists of copies, newest first: of a recipient, or of a directive. */
@ApplicationScoped
public class DeliverySearch {

    static final String FIND =
            """
            select v.id, v.recipient_id, v.purpose, v.state, v.sent_at, v.arrival_number, v.arrival_date, v.recall::text as recall,
                   v.directive_id, coalesce(t.symbol, d.symbol) as symbol,
                   coalesce(t.abstract, d.abstract_text) as abstract_text,
                   coalesce(t."issuerId", d.issuer_id) as issuer_id, coalesce(t."issuedOn", d.issued_on) as issued_on
              from delivery v left join directive d on d.id = v.directive_id
              left join jsonb_to_record(v.trace) as t (symbol text, abstract text, "issuerId" uuid, "issuedOn" date)
                on v.trace is not null
             where (d.id is not null or v.trace is not null) and (?::uuid is null or v.recipient_id = ?::uuid)
               and (?::uuid is null or v.directive_id = ?::uuid)
               and (?::text is null or v.state = ?::text)
               and (?::timestamptz is null or (v.sent_at, v.id) < (?::timestamptz, ?::uuid))
             order by v.sent_at desc, v.id desc limit ?
            """;

    private final Sql sql;

    DeliverySearch(Sql sql) {
        this.sql = sql;
    }

    /** What to look for; absent parts do not restrict. */
    public record Query(
            @Nullable UUID recipientId,
            @Nullable UUID directiveId,
            @Nullable String state,
            @Nullable Place after,
            int limit) {}

    /** A place in the order. */
    public record Place(Instant sentAt, UUID id) {

        public static Place of(List<String> position) {
            return new Place(Instant.parse(position.get(0)), UUID.fromString(position.get(1)));
        }

        public List<String> position() {
            return List.of(sentAt.toString(), id.toString());
        }
    }

    /**
     * One copy of the list.
     *
     * @param recall as it is kept
     */
    public record Line(
            Place place,
            DirectiveRef directive,
            UUID recipientId,
            String purpose,
            String state,
            @Nullable Integer arrivalNumber,
            @Nullable LocalDate arrivalDate,
            @Nullable String recall) {}

    public List<Line> find(Query query) {
        var after = query.after();
        var sentAt = after == null ? null : after.sentAt();
        return sql.list(
                FIND,
                DeliverySearch::line,
                query.recipientId(),
                query.recipientId(),
                query.directiveId(),
                query.directiveId(),
                query.state(),
                query.state(),
                sentAt,
                sentAt,
                after == null ? null : after.id(),
                query.limit());
    }

    private static Line line(Sql.Row row) throws SQLException {
        return new Line(
                new Place(row.instant("sent_at"), row.id("id")),
                new DirectiveRef(
                        row.id("directive_id"),
                        row.textOrNull("symbol"),
                        row.text("abstract_text"),
                        row.id("issuer_id"),
                        row.day("issued_on")),
                row.id("recipient_id"),
                row.text("purpose"),
                row.text("state"),
                row.numberOrNull("arrival_number"),
                row.day("arrival_date"),
                row.textOrNull("recall"));
    }
}
