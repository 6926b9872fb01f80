package vn.trienkhai.directive.cascade;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.store.Sql;

/** The rows a cascade is seen from, as far as they were recorded at the time asked for. */
@ApplicationScoped
class CascadeFacts {

    private static final String TASKS =
            """
            select duty_id, count(*)::int as number from (
              select distinct on (task_id) duty_id, phase from implementation_task
               where directive_id = ? and at < ? order by task_id, told desc) t
             where duty_id is not null and phase <> 'CANCELLED' group by duty_id
            """;

    private static final String REPORTS =
            """
            select duty_id, count(distinct report_id)::int as number from implementation_report
             where directive_id = ? and at < ? group by duty_id
            """;

    private final Sql sql;
    private final ObjectMapper json;

    CascadeFacts(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Who holds which duty. */
    record Held(UUID body, String role, UUID dutyId) {}

    /** To whom a copy went, and when it arrived there. */
    record Sent(UUID body, String purpose, @Nullable LocalDate arrivedOn) {}

    /** A clause of a plan and the clause of the parent it carries out; absent means the whole. */
    record Mapping(@Nullable String clauseRef, @Nullable String parentClauseRef) {}

    /** A plan below. */
    record Plan(
            UUID id,
            @Nullable String symbol,
            @Nullable UUID issuerId,
            String abstractText,
            @Nullable LocalDate issuedOn,
            Instant recordedAt,
            List<Mapping> clauses) {}

    List<Held> holders(UUID directiveId, Known known) {
        return sql.list(
                """
                select organization_id, role, duty_id from duty_holder
                 where directive_id = ? and since < ? and (moved_at is null or moved_at >= ?)
                """,
                row -> new Held(row.id("organization_id"), row.text("role"), row.id("duty_id")),
                directiveId,
                known.before(),
                known.before());
    }

    List<Sent> copies(UUID directiveId, Known known) {
        return sql.list(
                """
                select recipient_id, purpose, case when received_at < ? then arrival_date end as arrived_on
                  from delivery where directive_id = ? and sent_at < ? and (recalled_at is null or recalled_at >= ?)
                """,
                row -> new Sent(row.id("recipient_id"), row.text("purpose"), row.day("arrived_on")),
                known.before(),
                directiveId,
                known.before(),
                known.before());
    }

    List<UUID> forwarded(UUID directiveId, Known known) {
        return sql.list(
                "select body_id from forwarded_to(?, ?)",
                row -> row.id("body_id"),
                directiveId,
                known.before());
    }

    /** In the order they were issued. */
    List<Plan> plans(UUID directiveId, Known known) {
        return sql.list(
                "select *, clauses::text as mapping from plans_of(?, ?) order by issued_on nulls last, id",
                this::plan,
                directiveId,
                known.before());
    }

    Map<UUID, Integer> tasks(UUID directiveId, Known known) {
        return counts(TASKS, directiveId, known);
    }

    Map<UUID, Integer> reports(UUID directiveId, Known known) {
        return counts(REPORTS, directiveId, known);
    }

    Map<UUID, String> levels(List<UUID> bodies, LocalDate day) {
        var levels = new HashMap<UUID, String>();
        sql.list(
                        "select organization_id, level from organization_rank where organization_id = any (?::uuid[]) and valid @> ?::date",
                        row -> Map.entry(row.id("organization_id"), row.text("level")),
                        bodies,
                        day)
                .forEach(each -> levels.put(each.getKey(), each.getValue()));
        return levels;
    }

    private Map<UUID, Integer> counts(String query, UUID directiveId, Known known) {
        var counts = new HashMap<UUID, Integer>();
        sql.list(
                        query,
                        row -> Map.entry(row.id("duty_id"), row.number("number")),
                        directiveId,
                        known.before())
                .forEach(each -> counts.put(each.getKey(), each.getValue()));
        return counts;
    }

    private Plan plan(Sql.Row row) throws SQLException {
        return new Plan(
                row.id("id"),
                row.textOrNull("symbol"),
                row.idOrNull("issuer_id"),
                row.text("abstract_text"),
                row.day("issued_on"),
                row.instant("recorded_at"),
                mapping(row.text("mapping")));
    }

    private List<Mapping> mapping(String written) {
        try {
            return json.readValue(written, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
