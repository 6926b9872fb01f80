package vn.trienkhai.report.overview;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.page.Cursors;
import vn.trienkhai.platform.page.Page;
import vn.trienkhai.platform.time.VietnamTime;
import vn.trienkhai.platform.time.WorkingCalendar;
import vn.trienkhai.report.api.ExpectedReport;
import vn.trienkhai.report.api.ExpectedReportState;
import vn.trienkhai.report.api.FormerAuthor;
import vn.trienkhai.report.api.ReportStationRole;
import vn.trienkhai.report.calendar.WorkingDays;
import vn.trienkhai.report.requirement.Parties;
import vn.trienkhai.report.requirement.Period;
import vn.trienkhai.report.sql.Db;
import vn.trienkhai.report.sql.Row;
import vn.trienkhai.report.view.Shapes;

/** Who must report, how far each is, where each report lies and since when. */
@ApplicationScoped
class ExpectedList {

    private static final TypeReference<List<FormerAuthor>> FORMERS = new TypeReference<>() {};

    private static final String QUERY =
            """
            select e.*, a.name as author_name, a.calendars, h.name as holder_name,
                   case when h.closed_on < ?::date then h.closed_on end as held_up_since,
                   (select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('organizationId', c.former_id, 'name', f.name,
                                    'how', c.how, 'reason', c.reason, 'at', c.at)) order by c.position), '[]')
                      from author_change c left join known_organization f on f.id = c.former_id
                     where c.period_id = e.period_id and c.heir_id = e.author_id) as formers
            from expected_report e
            left join known_organization a on a.id = e.author_id
            left join known_organization h on h.id = e.lies_with
            where e.period_id = ? and (? or e.author_id = ?::uuid)
              and (?::text is null or e.state = ?) and (?::uuid is null or e.author_id > ?::uuid)
            order by e.author_id limit ?
            """;

    private final Db db;
    private final Cursors cursors;
    private final WorkingDays days;
    private final Parties parties;
    private final Callers callers;

    ExpectedList(Db db, Cursors cursors, WorkingDays days, Parties parties, Callers callers) {
        this.db = db;
        this.cursors = cursors;
        this.days = days;
        this.parties = parties;
        this.callers = callers;
    }

    Page<ExpectedReport> page(
            Period period,
            @Nullable ExpectedReportState state,
            int limit,
            @Nullable String cursor) {
        var key = "expected|" + period.id() + "|" + state;
        var behind = cursors.decode(cursor, key).map(List::getFirst).orElse(null);
        var rows = rows(period, state, behind, limit + 1);
        return Page.of(rows, limit, row -> cursors.encode(List.of(row.authorId().toString()), key));
    }

    private List<ExpectedReport> rows(
            Period period,
            @Nullable ExpectedReportState state,
            @Nullable String behind,
            int limit) {
        var counting = days.counting();
        var caller = callers.current();
        UUID own = caller.body();
        return db.list(
                QUERY,
                row -> expected(row, counting.of(row)),
                days.today(),
                period.id(),
                parties.watches(period.requirementId(), caller),
                own,
                state,
                state,
                behind,
                behind,
                limit);
    }

    private ExpectedReport expected(Row row, WorkingCalendar calendar) throws SQLException {
        var submittedAt = row.instantOrNull("submitted_at");
        var dueOn = row.dayOrNull("due_on");
        var finishedOn = submittedAt == null ? null : VietnamTime.dayOf(submittedAt);
        return new ExpectedReport(
                row.uuid("author_id"),
                row.textOrNull("author_name"),
                dueOn,
                row.constant("state", ExpectedReportState.class),
                Shapes.timeliness(days.timeliness(dueOn, finishedOn, calendar)),
                row.uuidOrNull("report_id"),
                row.number("edition"),
                submittedAt,
                row.textOrNull("late_reason"),
                row.uuidOrNull("lies_with"),
                row.textOrNull("holder_name"),
                row.constantOrNull("station_role", ReportStationRole.class),
                row.instant("since"),
                row.dayOrNull("held_up_since"),
                row.json("formers", FORMERS));
    }
}
