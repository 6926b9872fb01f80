package vn.trienkhai.directive.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.document.DirectiveOrigin;
import vn.trienkhai.directive.store.Sql;
import vn.trienkhai.directive.symbol.Symbol;
import vn.trienkhai.platform.identity.Caller;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.text.SearchKey;

/** The list of directives a caller may see, newest issue first, drafts before all. */
@ApplicationScoped
class DirectiveSearch {

    private static final String FIND =
            """
            select d.id, d.regime, d.type, d.symbol, d.issuer_id, d.issuer_text, d.issued_on, d.abstract_text,
                   d.origin, d.status, coalesce(d.issued_on, date 'infinity')::text as position
              from directive d
             where ((? and d.status is distinct from 'DRAFT') or exists (
                      select 1 from directive_party p where p.directive_id = d.id and p.body_id = ?))
               and (?::text[] is null or exists (select 1 from directive_party p
                      where p.directive_id = d.id and p.body_id = ? and p.role = any (?::text[])))
               and (?::text is null or d.search_key like ?::text)
               and (?::text is null or d.symbol_key = ?::text)
               and (?::uuid is null or d.issuer_id = ?::uuid)
               and (?::text is null or d.type = ?::text)
               and (?::date is null or d.issued_on >= ?::date)
               and (?::date is null or d.issued_on <= ?::date)
               and (?::text is null or d.status = ?::text)
               and (?::text is null or (coalesce(d.issued_on, date 'infinity'), d.id) < (?::date, ?::uuid))
             order by coalesce(d.issued_on, date 'infinity') desc, d.id desc limit ?
            """;

    private final Sql sql;

    DirectiveSearch(Sql sql) {
        this.sql = sql;
    }

    /**
     * What to look for; absent parts do not restrict.
     *
     * @param my standings of the acting body, any of which is enough
     */
    record Query(
            @Nullable String words,
            @Nullable String symbol,
            @Nullable UUID issuer,
            @Nullable String type,
            @Nullable LocalDate issuedFrom,
            @Nullable LocalDate issuedTo,
            @Nullable String status,
            @Nullable List<String> my) {}

    /** One line of the list, with its place in the order. */
    record Line(
            UUID id,
            String regime,
            String type,
            @Nullable String symbol,
            @Nullable UUID issuerId,
            @Nullable String issuerText,
            @Nullable LocalDate issuedOn,
            String abstractText,
            DirectiveOrigin origin,
            @Nullable String status,
            String position) {}

    List<Line> find(Query query, Caller caller, @Nullable List<String> after, int limit) {
        var words = query.words() == null ? null : "%" + likely(query.words()) + "%";
        var key = query.symbol() == null ? null : Symbol.keyOf(query.symbol());
        var position = after == null ? null : after.get(0);
        var id = after == null ? null : after.get(1);
        return sql.list(
                FIND,
                DirectiveSearch::line,
                caller.has(Role.AUDITOR),
                caller.body(),
                query.my(),
                caller.body(),
                query.my(),
                words,
                words,
                key,
                key,
                query.issuer(),
                query.issuer(),
                query.type(),
                query.type(),
                query.issuedFrom(),
                query.issuedFrom(),
                query.issuedTo(),
                query.issuedTo(),
                query.status(),
                query.status(),
                position,
                position,
                id,
                limit);
    }

    private static Line line(Sql.Row row) throws java.sql.SQLException {
        return new Line(
                row.id("id"),
                row.text("regime"),
                row.text("type"),
                row.textOrNull("symbol"),
                row.idOrNull("issuer_id"),
                row.textOrNull("issuer_text"),
                row.day("issued_on"),
                row.text("abstract_text"),
                DirectiveOrigin.valueOf(row.text("origin")),
                row.textOrNull("status"),
                row.text("position"));
    }

    private static String likely(String words) {
        return SearchKey.of(words).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
