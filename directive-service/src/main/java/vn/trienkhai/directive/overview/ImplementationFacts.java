package vn.trienkhai.directive.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.cascade.Known;
import vn.trienkhai.directive.store.Sql;

/** The rows the implementation view of one directive is made from. */
@ApplicationScoped
class ImplementationFacts {

    private static final String BODIES =
            """
            with plan as (select * from plans_of(?, ?)),
            task as (
              select distinct on (task_id) lead_id, phase from implementation_task
               where directive_id = ? and at < ? order by task_id, told desc),
            led as (
              select lead_id, count(*)::int as tasks,
                     (count(*) filter (where phase in ('COMPLETED', 'CANCELLED')))::int as done,
                     (count(*) filter (where phase not in ('ASSIGNED', 'ACCEPTED', 'REFUSED')))::int as begun
                from task group by lead_id),
            written as (
              select author_id, count(distinct report_id)::int as reports from implementation_report
               where directive_id = ? and at < ? group by author_id),
            holder as (select distinct organization_id from duty_holder where directive_id = ? and since < ?)
            select v.recipient_id, v.purpose,
                   case when v.refused_at < ? then 'REFUSED' when v.received_at < ? then 'RECEIVED'
                        when v.delivered_at < ? then 'DELIVERED' else 'SENT' end as state,
                   case when v.received_at < ? then v.arrival_number end as arrival_number,
                   case when v.received_at < ? then v.arrival_date end as arrival_date,
                   (select p.id from plan p where p.issuer_id = v.recipient_id
                     order by p.issued_on, p.id limit 1) as plan_id,
                   coalesce(led.tasks, 0) as tasks, coalesce(led.done, 0) as done, coalesce(led.begun, 0) as begun,
                   coalesce(written.reports, 0) as reports, holder.organization_id is not null as holds
              from delivery v
              left join led on led.lead_id = v.recipient_id
              left join written on written.author_id = v.recipient_id
              left join holder on holder.organization_id = v.recipient_id
             where v.directive_id = ? and v.sent_at < ?
            """;

    private static final String PLANS =
            """
            select c.*, p.issued_on as parent_on
              from plans_of(?, ?) c join directive p on p.id = ? order by c.issued_on, c.id
            """;

    private static final String TASKS =
            """
            select distinct on (t.task_id) t.phase, t.due_on,
                   (select s.submitted_on from implementation_task s
                     where s.task_id = t.task_id and s.at < ? and s.submitted_on is not null
                     order by s.told desc limit 1) as submitted_on
              from implementation_task t where t.directive_id = ? and t.at < ?
             order by t.task_id, t.told desc
            """;

    private static final String REPORTS =
            """
            select distinct on (report_id) state from implementation_report
             where directive_id = ? and at < ? order by report_id, told desc
            """;

    private final Sql sql;

    ImplementationFacts(Sql sql) {
        this.sql = sql;
    }

    /** Where one recipient stands. */
    record Body(
            UUID organizationId,
            String purpose,
            String state,
            @Nullable Integer arrivalNumber,
            @Nullable LocalDate arrivalDate,
            @Nullable UUID planId,
            int tasks,
            int reports,
            String progress) {}

    /** A directive that implements this one, and how long it took. */
    record Plan(
            UUID id,
            @Nullable String symbol,
            @Nullable UUID issuerId,
            String abstractText,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate parentIssuedOn) {

        @Nullable Integer lagDays() {
            return issuedOn == null || parentIssuedOn == null
                    ? null
                    : Math.toIntExact(ChronoUnit.DAYS.between(parentIssuedOn, issuedOn));
        }
    }

    /** Where one task stands. */
    record Task(String phase, @Nullable LocalDate dueOn, @Nullable LocalDate submittedOn) {

        /** Handed in and not sent back: the day it was handed in counts. */
        @Nullable LocalDate finishedOn() {
            return phase.equals("AWAITING_CONFIRMATION") || phase.equals("COMPLETED")
                    ? submittedOn
                    : null;
        }
    }

    List<Body> bodies(UUID directiveId, Known known) {
        var before = known.before();
        return sql.list(
                BODIES,
                ImplementationFacts::body,
                directiveId,
                before,
                directiveId,
                before,
                directiveId,
                before,
                directiveId,
                before,
                before,
                before,
                before,
                before,
                before,
                directiveId,
                before);
    }

    List<Plan> plans(UUID directiveId, Known known) {
        return sql.list(
                PLANS,
                row ->
                        new Plan(
                                row.id("id"),
                                row.textOrNull("symbol"),
                                row.idOrNull("issuer_id"),
                                row.text("abstract_text"),
                                row.day("issued_on"),
                                row.day("parent_on")),
                directiveId,
                known.before(),
                directiveId);
    }

    List<Task> tasks(UUID directiveId, Known known) {
        return sql.list(
                TASKS,
                row -> new Task(row.text("phase"), row.day("due_on"), row.day("submitted_on")),
                known.before(),
                directiveId,
                known.before());
    }

    List<String> reportStates(UUID directiveId, Known known) {
        return sql.list(REPORTS, row -> row.text("state"), directiveId, known.before());
    }

    private static Body body(Sql.Row row) throws SQLException {
        return new Body(
                row.id("recipient_id"),
                row.text("purpose"),
                row.text("state"),
                row.numberOrNull("arrival_number"),
                row.day("arrival_date"),
                row.idOrNull("plan_id"),
                row.number("tasks"),
                row.number("reports"),
                progress(row));
    }

    /** A plan of its own is a beginning; only finished tasks are an end (row 34). */
    private static String progress(Sql.Row row) throws SQLException {
        var tasks = row.number("tasks");
        var planned = row.idOrNull("plan_id") != null;
        if (tasks == 0 && !planned && !row.flag("holds")) {
            return "NOTHING_ASKED";
        }
        if (tasks > 0 && row.number("done") == tasks) {
            return "DONE";
        }
        return planned || row.number("begun") > 0 ? "IN_PROGRESS" : "NOT_STARTED";
    }
}
