package vn.trienkhai.report.requirement;

import static vn.trienkhai.report.requirement.StationRole.APPROVE;
import static vn.trienkhai.report.requirement.StationRole.CONSOLIDATE;
import static vn.trienkhai.report.requirement.StationRole.SIGN;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.trienkhai.platform.time.Deadline;
import vn.trienkhai.report.calendar.WrittenDeadline;

/**
 * The way of a report as data. Inputs go up to the station that consolidates; the consolidated
 * report goes on behind it. Without such a station one report goes the whole way.
 */
public record Route(List<Station> stations) {

    public Route {
        stations = stations.stream().sorted(Comparator.comparingInt(Station::order)).toList();
    }

    /** The route with an end: where nobody signs or approves last, the addressee approves. */
    public static Route ending(List<Station> stations, UUID addresseeId) {
        var route = new Route(stations);
        if (!route.stations.isEmpty()) {
            var last = route.stations.getLast().role();
            if (last == SIGN || last == APPROVE) {
                return route;
            }
        }
        var all = new ArrayList<>(route.stations);
        int order = all.isEmpty() ? 1 : all.getLast().order() + 1;
        all.add(new Station(order, APPROVE, addresseeId, noDeadline()));
        return new Route(all);
    }

    public Optional<Station> consolidator() {
        return stations.stream().filter(station -> station.role() == CONSOLIDATE).findFirst();
    }

    /** The stations of one body's own report. */
    public List<Station> ofInputs() {
        return consolidator()
                .map(
                        end ->
                                stations.stream()
                                        .filter(station -> station.order() <= end.order())
                                        .toList())
                .orElse(stations);
    }

    /** The stations of the report made from many. */
    public List<Station> ofConsolidated() {
        return consolidator()
                .map(
                        start ->
                                stations.stream()
                                        .filter(station -> station.order() > start.order())
                                        .toList())
                .orElse(List.of());
    }

    private static WrittenDeadline noDeadline() {
        return new WrittenDeadline(
                Deadline.Kind.NONE, "", null, true, null, null, null, null, null);
    }
}
