package vn.trienkhai.report.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.time.Anchors;
import vn.trienkhai.platform.time.Deadlines;
import vn.trienkhai.platform.time.Resolution;
import vn.trienkhai.platform.time.SpecialDay;
import vn.trienkhai.platform.time.Timeliness;
import vn.trienkhai.platform.time.VietnamTime;
import vn.trienkhai.platform.time.WorkingCalendar;
import vn.trienkhai.report.sql.Db;

/** The working calendar as directive-service last told it, and today. */
@ApplicationScoped
public class WorkingDays {

    static final String CALENDAR = "VN";

    private final Db db;
    private final Clock clock;

    WorkingDays(Db db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public LocalDate today() {
        return VietnamTime.today(clock);
    }

    /** The national one, for what is the same day for all. */
    public WorkingCalendar calendar() {
        return counting().national();
    }

    /** The one this body counts by: its own exceptions, those of bodies above it, the nation's. */
    public WorkingCalendar calendarOf(UUID body) {
        return counting().of(body);
    }

    /** For many bodies at once. */
    public Counting counting() {
        return new Counting(db);
    }

    /** What the deadline means for this body, on today's knowledge of its calendars. */
    public Resolution resolve(WrittenDeadline deadline, Anchors anchors, UUID body) {
        return Deadlines.resolve(deadline.meaning(), anchors, calendarOf(body));
    }

    /** What the deadline means on today's knowledge of the calendar. */
    public Resolution resolve(WrittenDeadline deadline, Anchors anchors) {
        return Deadlines.resolve(deadline.meaning(), anchors, calendar());
    }

    /** How something due on that day stands, or stood when it was finished. */
    public Timeliness timeliness(
            @Nullable LocalDate dueOn, @Nullable LocalDate finishedOn, WorkingCalendar calendar) {
        return Timeliness.of(dueOn, today(), finishedOn, calendar);
    }

    void remember(String calendarId, int year, List<SpecialDay> days) {
        db.change(
                """
                insert into calendar_year (calendar_id, year, days) values (?, ?, ?::jsonb)
                on conflict (calendar_id, year) do update set days = excluded.days
                """,
                calendarId,
                year,
                db.json(days));
    }
}
