package vn.trienkhai.report.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.time.Anchors;
import vn.trienkhai.platform.time.Deadlines;
import vn.trienkhai.platform.time.Resolution;
import vn.trienkhai.platform.time.VietnamTime;
import vn.trienkhai.report.calendar.WorkingDays;
import vn.trienkhai.report.requirement.Station;
import vn.trienkhai.report.sql.Db;

/**
 * When a report came to each station, when it was due there by the station's calendar, when it
 * left.
 */
@ApplicationScoped
public class StationTimes {

    private final Db db;
    private final WorkingDays days;

    StationTimes(Db db, WorkingDays days) {
        this.db = db;
        this.days = days;
    }

    /** One entry per station, in the order of the route. */
    public List<StationTime> of(UUID reportId, List<Station> route) {
        var visits = visits(reportId);
        var counting = days.counting();
        var anchors = Anchors.none();
        var times = new ArrayList<StationTime>();
        for (var station : route) {
            var here = visits.stream().filter(visit -> visit.order() == station.order()).toList();
            var calendar = counting.of(station.organizationId());
            var due = Deadlines.resolve(station.deadline().meaning(), anchors, calendar);
            var time = new StationTime(station, due, here);
            times.add(time);
            anchors = anchors.with("station-" + station.order(), dayOf(time.leftAt()));
        }
        return times;
    }

    /** Days the report lay there up to now. */
    public int daysHeld(StationTime time) {
        long held = 0;
        for (var visit : time.visits()) {
            var until = visit.leftAt() == null ? days.today() : VietnamTime.dayOf(visit.leftAt());
            held += ChronoUnit.DAYS.between(VietnamTime.dayOf(visit.arrivedAt()), until);
        }
        return Math.toIntExact(held);
    }

    private List<Visit> visits(UUID reportId) {
        return db.list(
                """
                select station_order, arrived_at, left_at from report_visit
                where report_id = ? order by number
                """,
                row ->
                        new Visit(
                                row.number("station_order"),
                                row.instant("arrived_at"),
                                row.instantOrNull("left_at")),
                reportId);
    }

    private static @Nullable LocalDate dayOf(@Nullable Instant instant) {
        return instant == null ? null : VietnamTime.dayOf(instant);
    }

    /** One stay at a station. */
    public record Visit(int order, Instant arrivedAt, @Nullable Instant leftAt) {}

    /** A station with its due day and the stays there. */
    public record StationTime(Station station, Resolution due, List<Visit> visits) {

        public @Nullable Instant arrivedAt() {
            return visits.isEmpty() ? null : visits.getFirst().arrivedAt();
        }

        /** When it left for good, as far as is known; nothing while it lies there. */
        public @Nullable Instant leftAt() {
            return visits.isEmpty() ? null : visits.getLast().leftAt();
        }

        public @Nullable LocalDate leftOn() {
            return dayOf(leftAt());
        }
    }
}
