package vn.trienkhai.directive.proposal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.DirectiveSourcePart;
import vn.trienkhai.directive.reader.Span;
import vn.trienkhai.directive.store.Sql;

/** From which words of a proposal the parts of a directive were read (row 20). */
@ApplicationScoped
class Origins {

    private static final Comparator<Becoming.Trace> AS_WRITTEN =
            Comparator.<Becoming.Trace>comparingInt(each -> each.evidence().from())
                    .thenComparing(each -> each.evidence().pointer());

    private final Sql sql;
    private final ObjectMapper json;

    Origins(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** One value of a directive and its span; the whole part where the pointer is empty. */
    record Line(
            int position,
            UUID proposal,
            DirectiveSourcePart part,
            @Nullable String ref,
            String pointer,
            Span span,
            BigDecimal confidence,
            String rule,
            boolean corrected) {}

    /** As one row of the table. */
    private record Row(
            UUID directive,
            int position,
            DirectiveSourcePart part,
            @Nullable String ref,
            String pointer,
            Evidence evidence) {}

    /** Keeps what the confirmation made of what was read. */
    void keep(UUID proposal, Becoming became, List<Evidence> read) {
        var positions = new HashMap<UUID, Integer>();
        var rows = new ArrayList<Row>();
        read.stream()
                .flatMap(each -> became.trace(each).stream())
                .sorted(AS_WRITTEN)
                .forEach(
                        each -> {
                            var part = each.part();
                            var position = positions.merge(part.directive(), 1, Integer::sum);
                            rows.add(
                                    new Row(
                                            part.directive(),
                                            position,
                                            part.kind(),
                                            part.ref(),
                                            each.pointer(),
                                            each.evidence()));
                        });
        sql.update(
                """
                insert into directive_source (directive_id, position, proposal_id, part, ref, pointer, start, until,
                       confidence, rule, corrected)
                select t.directive, t.position, ?, t.part, t.ref, t.pointer, e."from", e."to", e.confidence, e.rule,
                       e.corrected
                  from jsonb_to_recordset(?::jsonb)
                       as t (directive uuid, position int, part text, ref text, pointer text, evidence jsonb),
                       jsonb_to_record(t.evidence)
                       as e ("from" int, "to" int, confidence numeric, rule text, corrected boolean)
                """,
                proposal,
                written(rows));
    }

    private String written(List<Row> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was read has no form", e);
        }
    }

    /**
     * In the order of the text, behind a position; nothing for a body whose proposal it was not.
     */
    List<Line> of(
            UUID directive,
            @Nullable UUID body,
            @Nullable DirectiveSourcePart part,
            @Nullable String ref,
            int after,
            int limit) {
        return sql.list(
                """
                select s.* from directive_source s
                  join directive_proposal p on p.id = s.proposal_id and p.body_id = ?::uuid
                 where s.directive_id = ? and s.position > ?
                   and s.part = coalesce(?::text, s.part)
                   and s.ref is not distinct from coalesce(?::text, s.ref)
                 order by s.position limit ?
                """,
                Origins::line,
                body,
                directive,
                after,
                part,
                ref,
                limit);
    }

    private static Line line(Sql.Row row) throws SQLException {
        return new Line(
                row.number("position"),
                row.id("proposal_id"),
                DirectiveSourcePart.valueOf(row.text("part")),
                row.textOrNull("ref"),
                row.text("pointer"),
                new Span(row.number("start"), row.number("until")),
                new BigDecimal(row.text("confidence")),
                row.text("rule"),
                row.flag("corrected"));
    }
}
