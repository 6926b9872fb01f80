package vn.trienkhai.report.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.trienkhai.platform.event.Outbox;
import vn.trienkhai.platform.time.Timeliness;
import vn.trienkhai.platform.time.WorkingCalendar;
import vn.trienkhai.report.calendar.WorkingDays;
import vn.trienkhai.report.requirement.Period;
import vn.trienkhai.report.requirement.PeriodEvent;
import vn.trienkhai.report.requirement.PeriodRepository;
import vn.trienkhai.report.requirement.Requirement;
import vn.trienkhai.report.requirement.RequirementRepository;
import vn.trienkhai.report.sql.Db;

/**
 * Tells that a report is near due, or overdue: once per period, author and kind. What is due is
 * asked of today, not of the last run, so a jump of the clock, a restart or a second replica
 * neither loses nor repeats anything; what a jump has overtaken is not told late (rows 99, 100,
 * 109). Working days are those of the author (decision 0114).
 */
@ApplicationScoped
class Reminders {

    /** Wide enough for three working days whatever holidays lie between. */
    private static final int AHEAD_DAYS = 21;

    private static final String DUE =
            """
            select e.period_id, e.author_id, e.due_on, layers.digest
            from expected_report e
            cross join lateral (
                select coalesce((select md5(o.calendars::text) from known_organization o
                                  where o.id = e.author_id and o.calendars <> '[]'), '') as digest) layers
            join report_period p on p.id = e.period_id
            join report_requirement r on r.id = e.requirement_id
            where e.submitted_at is null and e.due_on <= ? and r.closed_on is null
              and not exists (select 1 from reminder_told t
                              where t.period_id = e.period_id and t.author_id = e.author_id and t.kind = ?)
              and (?::date is null or e.due_on >= ?::date) and e.due_on <= (?::jsonb ->> layers.digest)::date
            order by e.due_on, e.period_id, e.author_id limit ?
            for update of p skip locked
            """;

    private final Db db;
    private final PeriodRepository periods;
    private final RequirementRepository requirements;
    private final WorkingDays days;
    private final Outbox outbox;
    private final Clock clock;

    Reminders(
            Db db,
            PeriodRepository periods,
            RequirementRepository requirements,
            WorkingDays days,
            Outbox outbox,
            Clock clock) {
        this.db = db;
        this.periods = periods;
        this.requirements = requirements;
        this.days = days;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Tells at most so many of each kind; how many were told. */
    int tellDue(int limit) {
        int told = 0;
        for (var kind : Kind.values()) {
            told += tell(kind, limit);
        }
        return told;
    }

    private int tell(Kind kind, int limit) {
        var today = days.today();
        var calendars = days.counting().all();
        var until = new HashMap<String, LocalDate>();
        calendars.forEach(
                (layers, calendar) -> until.put(layers, lastDueDay(kind, today, calendar)));
        int told = 0;
        for (var due : due(kind, today, until, limit)) {
            var calendar = Objects.requireNonNull(calendars.get(due.layers()));
            var left = Timeliness.workingDaysLeft(due.dueOn(), today, calendar);
            if (kind == Kind.NEAR_DUE_3 && left <= 1) {
                keep(due, kind);
            } else if (keep(due, kind)) {
                publish(due, kind);
                told++;
            }
        }
        return told;
    }

    /** The last due day the kind speaks of today. */
    private static LocalDate lastDueDay(Kind kind, LocalDate today, WorkingCalendar calendar) {
        if (kind == Kind.OVERDUE) {
            return today.minusDays(1);
        }
        var day = today;
        var furthest = today.plusDays(AHEAD_DAYS);
        while (day.isBefore(furthest)
                && Timeliness.workingDaysLeft(day.plusDays(1), today, calendar) <= kind.daysLeft) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** {@code until} by the digest of the calendars the author counts by. */
    private List<Due> due(Kind kind, LocalDate today, Map<String, LocalDate> until, int limit) {
        var from = kind == Kind.OVERDUE ? null : today;
        return db.list(
                DUE,
                row ->
                        new Due(
                                row.uuid("period_id"),
                                row.uuid("author_id"),
                                Objects.requireNonNull(row.dayOrNull("due_on")),
                                row.text("digest")),
                Collections.max(until.values()),
                kind,
                from,
                from,
                db.json(until),
                limit);
    }

    private boolean keep(Due due, Kind kind) {
        return db.change(
                        """
                        insert into reminder_told (period_id, author_id, kind, told_at) values (?, ?, ?, ?)
                        on conflict do nothing
                        """,
                        due.periodId(),
                        due.authorId(),
                        kind,
                        clock.instant())
                == 1;
    }

    private void publish(Due due, Kind kind) {
        var period = periods.knownLocked(due.periodId());
        var requirement = requirements.known(period.requirementId());
        outbox.publish(period, event(due, kind, period, requirement));
    }

    private static PeriodEvent event(Due due, Kind kind, Period period, Requirement requirement) {
        return kind == Kind.OVERDUE
                ? new PeriodEvent.Overdue(
                        period.id(),
                        requirement.id(),
                        requirement.directiveId(),
                        requirement.dutyId(),
                        requirement.title(),
                        due.authorId(),
                        due.dueOn())
                : new PeriodEvent.NearDue(
                        period.id(),
                        requirement.id(),
                        requirement.directiveId(),
                        requirement.dutyId(),
                        requirement.title(),
                        due.authorId(),
                        due.dueOn(),
                        kind.daysLeft);
    }

    /** What is told, and with how many working days left. */
    private enum Kind {
        NEAR_DUE_3(3),
        NEAR_DUE_1(1),
        OVERDUE(0);

        private final int daysLeft;

        Kind(int daysLeft) {
            this.daysLeft = daysLeft;
        }
    }

    private record Due(UUID periodId, UUID authorId, LocalDate dueOn, String layers) {}
}
