package vn.trienkhai.report.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.report.api.AwaitedReport;
import vn.trienkhai.report.api.ExpectedReportState;
import vn.trienkhai.report.api.ReportRates;
import vn.trienkhai.report.api.ReportWaiting;
import vn.trienkhai.report.calendar.WorkingDays;
import vn.trienkhai.report.requirement.Parties;
import vn.trienkhai.report.requirement.Period;
import vn.trienkhai.report.requirement.RequirementProblem;
import vn.trienkhai.report.sql.Db;

/** How far a period is as a whole: for whom consolidation waits, how complete, how timely. */
@ApplicationScoped
class Progress {

    private static final int LISTED = 200;
    private static final int NAMED = 10;

    private static final String COUNTS =
            """
            select count(*) as expected, count(submitted_at) as submitted,
                   count(*) filter (where (submitted_at at time zone 'Asia/Ho_Chi_Minh')::date > due_on) as late,
                   count(*) filter (where submitted_at is null and due_on < ?) as overdue,
                   count(*) filter (where state = 'ACCEPTED' or station_role = 'CONSOLIDATE') as arrived
            from expected_report where period_id = ?
            """;

    private static final String AWAITED =
            """
            select e.author_id, o.name, e.state, e.lies_with, e.since
            from expected_report e left join known_organization o on o.id = e.author_id
            where e.period_id = ? and e.state <> 'ACCEPTED' and e.station_role is distinct from 'CONSOLIDATE'
            order by e.author_id limit ?
            """;

    private final Db db;
    private final WorkingDays days;
    private final Parties parties;
    private final Callers callers;
    private final Clock clock;

    Progress(Db db, WorkingDays days, Parties parties, Callers callers, Clock clock) {
        this.db = db;
        this.days = days;
        this.parties = parties;
        this.callers = callers;
        this.clock = clock;
    }

    ReportWaiting waiting(Period period, Locale locale) {
        requireWatcher(period);
        var counts = counts(period.id());
        var awaited =
                db.list(
                        AWAITED,
                        row ->
                                new AwaitedReport(
                                        row.uuid("author_id"),
                                        row.textOrNull("name"),
                                        row.constant("state", ExpectedReportState.class),
                                        row.uuid("lies_with"),
                                        row.instant("since")),
                        period.id(),
                        LISTED);
        int missing = counts.expected() - counts.arrived();
        return new ReportWaiting(
                missing == 0,
                message(awaited, missing, locale),
                counts.arrived(),
                missing,
                awaited);
    }

    ReportRates rates(Period period) {
        requireWatcher(period);
        var counts = counts(period.id());
        int inTime = counts.submitted() - counts.late();
        return new ReportRates(
                counts.expected(),
                counts.submitted(),
                inTime,
                counts.late(),
                counts.overdue(),
                share(counts.submitted(), counts.expected()),
                share(inTime, counts.expected()),
                clock.instant());
    }

    private void requireWatcher(Period period) {
        if (!parties.watches(period.requirementId(), callers.current())) {
            throw new RequirementProblem.NotAWatcher();
        }
    }

    private Counts counts(UUID periodId) {
        return db.first(
                        COUNTS,
                        row ->
                                new Counts(
                                        row.number("expected"),
                                        row.number("submitted"),
                                        row.number("late"),
                                        row.number("overdue"),
                                        row.number("arrived")),
                        days.today(),
                        periodId)
                .orElseThrow();
    }

    private static String message(List<AwaitedReport> awaited, int missing, Locale locale) {
        var english = locale.getLanguage().equals("en");
        if (missing == 0) {
            return english ? "All reports have arrived." : "Đã nhận đủ báo cáo.";
        }
        var names =
                awaited.stream()
                        .limit(NAMED)
                        .map(
                                one ->
                                        one.authorName() == null
                                                ? one.authorId().toString()
                                                : one.authorName())
                        .collect(Collectors.joining(", "));
        var more = missing > NAMED ? (english ? " and %d more" : " và %d nơi khác") : "";
        return (english ? "Cannot consolidate yet: waiting for " : "Chưa thể tổng hợp: còn chờ ")
                + names
                + String.format(locale, more, missing - NAMED)
                + ".";
    }

    private static BigDecimal share(int part, int whole) {
        return whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part)
                        .divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    }

    private record Counts(int expected, int submitted, int late, int overdue, int arrived) {}
}
