package vn.trienkhai.directive.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.cascade.Known;
import vn.trienkhai.directive.store.Sql;

/** Where each recipient of a directive stands: a page of them by name, and how many stand where. */
@ApplicationScoped
class BodyFacts {

    /** Of a copy that came back and was sent anew, the last counts. */
    private static final String COPIES =
            """
            select v.recipient_id, v.purpose, v.arrival_number, v.arrival_date, v.received_at,
                   coalesce(
                        (select a.state from delivery_act a
                          where v.recall is not null and a.delivery_id = v.id and a.at < k.before
                          order by a.position desc limit 1),
                        case when v.refused_at < k.before then 'REFUSED' when v.received_at < k.before then 'RECEIVED'
                             when v.delivered_at < k.before then 'DELIVERED' else 'SENT' end) as state
              from (select ?::uuid as directive_id, ?::timestamptz as before) k
              join delivery v on v.directive_id = k.directive_id and v.sent_at < k.before
               and (v.recalled_at is null or v.recalled_at >= k.before
                    or not exists (select 1 from delivery again where again.directive_id = v.directive_id
                                      and again.recipient_id = v.recipient_id and again.id > v.id
                                      and again.sent_at < k.before))
            """;

    private static final String COUNTS =
            "select state, count(*)::int as number from (" + COPIES + ") c group by state";

    private static final String PAGE =
            "with copy as ("
                    + COPIES
                    + """
            ), page as (
                select c.*, coalesce(o.sort_name, '') as sort_name
                  from copy c left join organization o on o.id = c.recipient_id
                 where ?::text is null or (coalesce(o.sort_name, ''), c.recipient_id) > (?::text, ?::uuid)
                 order by coalesce(o.sort_name, ''), c.recipient_id limit ?),
            plan as (select * from plans_of(?, ?))
            select p.*, case when p.received_at < k.before then p.arrival_number end as arrived_as,
                   case when p.received_at < k.before then p.arrival_date end as arrived_on,
                   (select plan.id from plan where plan.issuer_id = p.recipient_id
                     order by plan.issued_on, plan.id limit 1) as plan_id,
                   led.tasks, led.done, led.begun, written.reports,
                   exists (select 1 from duty_holder h where h.directive_id = k.directive_id
                              and h.organization_id = p.recipient_id and h.since < k.before
                              and (h.moved_at is null or h.moved_at >= k.before)) as holds
              from page p cross join (select ?::uuid as directive_id, ?::timestamptz as before) k
             cross join lateral (
                select count(*)::int as tasks,
                       (count(*) filter (where t.phase in ('COMPLETED', 'CANCELLED')))::int as done,
                       (count(*) filter (where t.phase not in ('ASSIGNED', 'ACCEPTED', 'REFUSED')))::int as begun
                  from (select distinct on (i.task_id) i.lead_id, i.phase from implementation_task i
                         where i.directive_id = k.directive_id and i.at < k.before
                           and i.task_id in (select own.task_id from implementation_task own
                                              where own.directive_id = k.directive_id
                                                and own.lead_id = p.recipient_id)
                         order by i.task_id, i.told desc) t
                 where t.lead_id = p.recipient_id) led
             cross join lateral (
                select count(distinct r.report_id)::int as reports from implementation_report r
                 where r.directive_id = k.directive_id and r.author_id = p.recipient_id and r.at < k.before) written
             order by p.sort_name, p.recipient_id
            """;

    private final Sql sql;

    BodyFacts(Sql sql) {
        this.sql = sql;
    }

    /** A place in the order: by name, then by id. */
    record Place(String name, UUID id) {

        static Place of(List<String> position) {
            return new Place(position.get(0), UUID.fromString(position.get(1)));
        }

        List<String> position() {
            return List.of(name, id.toString());
        }
    }

    /** Where one recipient stands. */
    record Body(
            Place place,
            String purpose,
            String state,
            @Nullable Integer arrivalNumber,
            @Nullable LocalDate arrivalDate,
            @Nullable UUID planId,
            int tasks,
            int reports,
            String progress) {

        UUID organizationId() {
            return place.id();
        }
    }

    /** How many copies stand in which state; no line where there are none. */
    Map<String, Integer> counts(UUID directiveId, Known known) {
        return sql
                .list(
                        COUNTS,
                        row -> Map.entry(row.text("state"), row.number("number")),
                        directiveId,
                        known.before())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Body> page(UUID directiveId, Known known, @Nullable Place after, int limit) {
        var name = after == null ? null : after.name();
        return sql.list(
                PAGE,
                BodyFacts::body,
                directiveId,
                known.before(),
                name,
                name,
                after == null ? null : after.id(),
                limit,
                directiveId,
                known.before(),
                directiveId,
                known.before());
    }

    private static Body body(Sql.Row row) throws SQLException {
        return new Body(
                new Place(row.text("sort_name"), row.id("recipient_id")),
                row.text("purpose"),
                row.text("state"),
                row.numberOrNull("arrived_as"),
                row.day("arrived_on"),
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
