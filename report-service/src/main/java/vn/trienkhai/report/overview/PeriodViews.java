package vn.trienkhai.report.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.api.Action;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.page.Cursors;
import vn.trienkhai.platform.page.Page;
import vn.trienkhai.platform.time.Anchors;
import vn.trienkhai.report.api.ReportPeriod;
import vn.trienkhai.report.calendar.WorkingDays;
import vn.trienkhai.report.requirement.Parties;
import vn.trienkhai.report.requirement.Requirement;
import vn.trienkhai.report.requirement.RequirementProblem;
import vn.trienkhai.report.sql.Db;
import vn.trienkhai.report.sql.Row;
import vn.trienkhai.report.view.Shapes;

/** A period as the contract shows it, its due day explained. */
@ApplicationScoped
class PeriodViews {

    private static final String QUERY =
            """
            select p.id, p.version, p.opened_at, min(e.due_on) as due_on, count(e.author_id) as expected,
                   count(e.submitted_at) as submitted
            from report_period p left join expected_report e on e.period_id = p.id
            where p.requirement_id = ? and (?::uuid is null or p.id < ?::uuid) and (?::uuid is null or p.id = ?::uuid)
            group by p.id order by p.id desc limit ?
            """;

    private final Db db;
    private final Cursors cursors;
    private final WorkingDays days;
    private final Parties parties;
    private final Callers callers;

    PeriodViews(Db db, Cursors cursors, WorkingDays days, Parties parties, Callers callers) {
        this.db = db;
        this.cursors = cursors;
        this.days = days;
        this.parties = parties;
        this.callers = callers;
    }

    ReportPeriod one(Requirement requirement, UUID periodId, Locale locale) {
        return rows(requirement, null, periodId, 1, locale).stream()
                .findFirst()
                .orElseThrow(() -> new RequirementProblem.PeriodNotFound(periodId));
    }

    Page<ReportPeriod> page(
            Requirement requirement, int limit, @Nullable String cursor, Locale locale) {
        var key = "periods|" + requirement.id();
        var behind = cursors.decode(cursor, key).map(List::getFirst).orElse(null);
        var rows = rows(requirement, behind, null, limit + 1, locale);
        return Page.of(rows, limit, row -> cursors.encode(List.of(row.id().toString()), key));
    }

    private List<ReportPeriod> rows(
            Requirement requirement,
            @Nullable String behind,
            @Nullable UUID only,
            int limit,
            Locale locale) {
        var watches = parties.watches(requirement.id(), callers.current());
        return db.list(
                QUERY,
                row -> period(row, requirement, watches, locale),
                requirement.id(),
                behind,
                behind,
                only,
                only,
                limit);
    }

    private ReportPeriod period(Row row, Requirement requirement, boolean watches, Locale locale)
            throws SQLException {
        var due = days.resolve(requirement.deadline(), Anchors.none());
        var dueOn = row.dayOrNull("due_on");
        var lastWorkingDay = dueOn == null ? null : days.calendar().onOrBefore(dueOn);
        return new ReportPeriod(
                row.uuid("id"),
                row.big("version"),
                requirement.id(),
                requirement.title(),
                Shapes.window(requirement.window()),
                Shapes.deadline(requirement.deadline()),
                dueOn,
                lastWorkingDay,
                due.texts(locale),
                row.instant("opened_at"),
                watches ? row.number("expected") : null,
                watches ? row.number("submitted") : null,
                actions(watches));
    }

    private static List<Action> actions(boolean watches) {
        return List.of(
                watches
                        ? Action.allowed("see-rates")
                        : Action.refused(
                                "see-rates",
                                "Your body is an author here and sees its own line",
                                "stations, addressee, the body that asked, monitors"));
    }
}
