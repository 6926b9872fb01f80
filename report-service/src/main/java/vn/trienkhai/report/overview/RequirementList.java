package vn.trienkhai.report.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.identity.Caller;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.page.Cursors;
import vn.trienkhai.platform.page.Page;
import vn.trienkhai.platform.time.VietnamTime;
import vn.trienkhai.platform.time.WorkingCalendar;
import vn.trienkhai.report.api.ExpectedReportState;
import vn.trienkhai.report.api.OwnExpectedReport;
import vn.trienkhai.report.api.ReportRequirementPart;
import vn.trienkhai.report.api.ReportRequirementSummary;
import vn.trienkhai.report.calendar.WorkingDays;
import vn.trienkhai.report.sql.Db;
import vn.trienkhai.report.sql.Row;
import vn.trienkhai.report.view.Shapes;

/** Requirements the caller has a part in, each with what its own body has to write. */
@ApplicationScoped
class RequirementList {

    private static final String QUERY =
            """
            select r.id, r.directive_id, d.symbol, r.title, r.addressee_id, r.closed_on, p.id as period_id,
                   (select min(x.due_on) from expected_report x where x.period_id = p.id) as common_due,
                   e.author_id, e.due_on, e.state, e.submitted_at, e.report_id
            from report_requirement r
            left join known_directive d on d.id = r.directive_id
            left join lateral (select q.id from report_period q where q.requirement_id = r.id
                               order by q.id desc limit 1) p on true
            left join expected_report e on e.period_id = p.id and e.author_id = ?::uuid
            where (?::boolean and ?::text is null
                   or exists (select 1 from requirement_party x
                              where x.requirement_id = r.id and x.body_id = ?::uuid
                                and (?::text is null or x.role = ?)))
              and (?::boolean is null
                   or (e.state in ('MISSING', 'DRAFT', 'RETURNED') and r.closed_on is null) = ?::boolean)
              and (?::uuid is null or r.directive_id = ?::uuid)
              and (?::uuid is null or r.id < ?::uuid) and (?::uuid is null or r.id = ?::uuid)
            order by r.id desc limit ?
            """;

    private final Db db;
    private final Cursors cursors;
    private final WorkingDays days;

    RequirementList(Db db, Cursors cursors, WorkingDays days) {
        this.db = db;
        this.cursors = cursors;
        this.days = days;
    }

    Page<ReportRequirementSummary> page(
            Caller caller, Filter filter, int limit, @Nullable String cursor) {
        var key = "requirements|" + filter;
        var behind = cursors.decode(cursor, key).map(List::getFirst).orElse(null);
        var rows = rows(caller, filter, behind, null, limit + 1);
        return Page.of(rows, limit, row -> cursors.encode(List.of(row.id().toString()), key));
    }

    /** The line of one requirement. */
    Optional<ReportRequirementSummary> one(Caller caller, UUID requirementId) {
        var all = new Filter(null, null, null);
        return rows(caller, all, null, requirementId, 1).stream().findFirst();
    }

    private List<ReportRequirementSummary> rows(
            Caller caller, Filter filter, @Nullable String behind, @Nullable UUID only, int limit) {
        var part = filter.my() == null ? null : filter.my().value().toUpperCase(Locale.ROOT);
        var own = caller.body();
        var calendar = own == null ? days.calendar() : days.calendarOf(own);
        return db.list(
                QUERY,
                row -> summary(row, calendar),
                caller.body(),
                caller.has(Role.AUDITOR),
                part,
                caller.body(),
                part,
                part,
                filter.open(),
                filter.open(),
                filter.directiveId(),
                filter.directiveId(),
                behind,
                behind,
                only,
                only,
                limit);
    }

    private ReportRequirementSummary summary(Row row, WorkingCalendar calendar)
            throws SQLException {
        return new ReportRequirementSummary(
                row.uuid("id"),
                row.uuid("directive_id"),
                row.textOrNull("symbol"),
                row.text("title"),
                row.uuid("addressee_id"),
                row.uuidOrNull("period_id"),
                row.dayOrNull("common_due"),
                row.dayOrNull("closed_on"),
                row.uuidOrNull("author_id") == null ? null : mine(row, calendar));
    }

    private OwnExpectedReport mine(Row row, WorkingCalendar calendar) throws SQLException {
        var submittedAt = row.instantOrNull("submitted_at");
        var dueOn = row.dayOrNull("due_on");
        var finishedOn = submittedAt == null ? null : VietnamTime.dayOf(submittedAt);
        return new OwnExpectedReport(
                row.uuid("period_id"),
                dueOn,
                row.constant("state", ExpectedReportState.class),
                Shapes.timeliness(days.timeliness(dueOn, finishedOn, calendar)),
                row.uuidOrNull("report_id"));
    }

    /** What the caller asks for. */
    record Filter(
            @Nullable ReportRequirementPart my,
            @Nullable Boolean open,
            @Nullable UUID directiveId) {}
}
