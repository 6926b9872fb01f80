package vn.trienkhai.directive.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.sheet.SheetRow;
import vn.trienkhai.directive.store.Sql;

/** The lines of imports with what became of each; written and read in pieces. */
@ApplicationScoped
class ImportLines {

    private static final String KEEP =
            """
            insert into organization_import_line (import_id, line, outcome, organization_id, judgement, cells)
            select ?, l, o, nullif(b, '')::uuid, j::jsonb, c::jsonb
              from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[]) as t (lt, o, b, j, c),
                   lateral (select lt::integer) as n (l)
            """;

    private static final String READ =
            """
            select line, judgement::text, cells::text, organization_id from organization_import_line
             where import_id = ? and line > ? and (?::text is null or outcome = ?::text)
             order by line limit ?
            """;

    private final Sql sql;
    private final ObjectMapper json;

    ImportLines(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** A line and what it does. */
    record Judged(SheetRow row, Judgement judgement, @Nullable UUID organizationId) {}

    void keep(UUID importId, List<Judged> judged) {
        var lines = new ArrayList<String>();
        var outcomes = new ArrayList<String>();
        var bodies = new ArrayList<String>();
        var judgements = new ArrayList<String>();
        var cells = new ArrayList<String>();
        for (var each : judged) {
            lines.add(String.valueOf(each.row().line()));
            outcomes.add(each.judgement().outcome().name());
            bodies.add(each.organizationId() == null ? "" : each.organizationId().toString());
            judgements.add(write(each.judgement()));
            cells.add(write(each.row().cells()));
        }
        sql.update(KEEP, importId, lines, outcomes, bodies, judgements, cells);
    }

    void replace(UUID importId, List<Judged> judged) {
        sql.update(
                "delete from organization_import_line where import_id = ? and line between ? and ?",
                importId,
                judged.getFirst().row().line(),
                judged.getLast().row().line());
        keep(importId, judged);
    }

    List<Judged> after(UUID importId, int line, @Nullable String outcome, int limit) {
        return sql.list(
                READ,
                row ->
                        new Judged(
                                new SheetRow(
                                        row.number("line"),
                                        read(row.text("cells"), new TypeReference<>() {})),
                                read(row.text("judgement"), new TypeReference<>() {}),
                                row.idOrNull("organization_id")),
                importId,
                line,
                outcome,
                outcome,
                limit);
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A line cannot be written", e);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A line cannot be read", e);
        }
    }
}
