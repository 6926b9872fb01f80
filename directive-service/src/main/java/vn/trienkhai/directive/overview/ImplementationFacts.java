package vn.trienkhai.directive.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.cascade.Known;
import vn.trienkhai.directive.store.Sql;

/** What the plans, tasks and reports of one directive come to. */
@ApplicationScoped
class ImplementationFacts {

    private static final String PLANS =
            """
            select c.*, p.issued_on as parent_on, count(*) over ()::int as plans
              from plans_of(?, ?) c join directive p on p.id = ? order by c.issued_on, c.id limit ?
            """;

    private static final String TASKS =
            """
            select phase, due_on, submitted_on, count(*)::int as number,
                   (select o.id from organization o
                     where o.id = task.lead_id and o.reaching_calendars <> '[]') as counts_for from (
                select distinct on (t.task_id) t.phase, t.due_on, t.lead_id,
                       (select s.submitted_on from implementation_task s
                         where s.task_id = t.task_id and s.at < ? and s.submitted_on is not null
                         order by s.told desc limit 1) as submitted_on
                  from implementation_task t where t.directive_id = ? and t.at < ?
                 order by t.task_id, t.told desc) task
             group by phase, due_on, submitted_on, counts_for
            """;

    private static final String REPORTS =
            """
            select state, count(*)::int as number from (
                select distinct on (report_id) state from implementation_report
                 where directive_id = ? and at < ? order by report_id, told desc) report
             group by state
            """;

    private final Sql sql;

    ImplementationFacts(Sql sql) {
        this.sql = sql;
    }

    /**
     * A directive that implements this one, and how long it took.
     *
     * @param plans how many there are of them
     */
    record Plan(
            UUID id,
            @Nullable String symbol,
            @Nullable UUID issuerId,
            String abstractText,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate parentIssuedOn,
            int plans) {

        @Nullable Integer lagDays() {
            return issuedOn == null || parentIssuedOn == null
                    ? null
                    : Math.toIntExact(ChronoUnit.DAYS.between(parentIssuedOn, issuedOn));
        }
    }

    /**
     * Tasks that stand alike.
     *
     * @param lead where it counts its days by a calendar of its own
     */
    record Tasks(
            String phase,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate submittedOn,
            @Nullable UUID lead,
            int number) {

        /** Handed in and not sent back: the day it was handed in counts. */
        @Nullable LocalDate finishedOn() {
            return phase.equals("AWAITING_CONFIRMATION") || phase.equals("COMPLETED")
                    ? submittedOn
                    : null;
        }
    }

    /** The first of them by day. */
    List<Plan> plans(UUID directiveId, Known known, int limit) {
        return sql.list(
                PLANS,
                row ->
                        new Plan(
                                row.id("id"),
                                row.textOrNull("symbol"),
                                row.idOrNull("issuer_id"),
                                row.text("abstract_text"),
                                row.day("issued_on"),
                                row.day("parent_on"),
                                row.number("plans")),
                directiveId,
                known.before(),
                directiveId,
                limit);
    }

    List<Tasks> tasks(UUID directiveId, Known known) {
        return sql.list(
                TASKS,
                row ->
                        new Tasks(
                                row.text("phase"),
                                row.day("due_on"),
                                row.day("submitted_on"),
                                row.idOrNull("counts_for"),
                                row.number("number")),
                known.before(),
                directiveId,
                known.before());
    }

    Map<String, Integer> reports(UUID directiveId, Known known) {
        var reports = new TreeMap<String, Integer>();
        sql.list(
                REPORTS,
                row -> reports.put(row.text("state"), row.number("number")),
                directiveId,
                known.before());
        return reports;
    }
}
