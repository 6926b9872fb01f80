package vn.trienkhai.report.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.trienkhai.platform.time.WorkingCalendar;
import vn.trienkhai.report.api.ReportStation;
import vn.trienkhai.report.calendar.WorkingDays;
import vn.trienkhai.report.directory.KnownOrganizations;
import vn.trienkhai.report.lifecycle.Report;
import vn.trienkhai.report.requirement.Station;
import vn.trienkhai.report.view.Shapes;
import vn.trienkhai.report.view.StationTimes;
import vn.trienkhai.report.view.StationTimes.StationTime;

/** The stations of a report: arrived, due, left, days held (row 160). */
@ApplicationScoped
class ReportStations {

    private final StationTimes times;
    private final KnownOrganizations organizations;
    private final WorkingDays days;

    ReportStations(StationTimes times, KnownOrganizations organizations, WorkingDays days) {
        this.times = times;
        this.organizations = organizations;
        this.days = days;
    }

    List<ReportStation> of(Report report, Locale locale) {
        var route = report.route();
        var names = organizations.names(route.stream().map(Station::organizationId).toList());
        var counting = days.counting();
        return times.of(report.id(), route).stream()
                .map(
                        time -> {
                            var holder = counting.of(time.station().organizationId());
                            return station(time, names, holder, locale);
                        })
                .toList();
    }

    private ReportStation station(
            StationTime time, Map<UUID, String> names, WorkingCalendar calendar, Locale locale) {
        var station = time.station();
        var due = time.due();
        return new ReportStation(
                station.order(),
                Shapes.role(station.role()),
                station.organizationId(),
                names.get(station.organizationId()),
                Shapes.deadline(station.deadline()),
                due.lastDay(),
                due.lastWorkingDay(),
                due.texts(locale),
                time.arrivedAt(),
                time.leftAt(),
                time.visits().size(),
                times.daysHeld(time),
                Shapes.timeliness(days.timeliness(due.lastDay(), time.leftOn(), calendar)));
    }
}
