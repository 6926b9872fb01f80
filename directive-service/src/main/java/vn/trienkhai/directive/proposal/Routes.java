package vn.trienkhai.directive.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.ProposedReporting;
import vn.trienkhai.directive.api.ProposedStation;
import vn.trienkhai.directive.api.RouteStationRole;
import vn.trienkhai.directive.reader.Bodies;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.Reading;
import vn.trienkhai.directive.reader.duty.Assignment;
import vn.trienkhai.directive.reader.duty.Route;

/** The way of a report: "gửi … qua …", and the longer one where the text tells every station. */
final class Routes {

    private final Reading reading;
    private final Bodies bodies;
    private final Gathering gathered;

    Routes(Reading reading, Bodies bodies, Gathering gathered) {
        this.reading = reading;
        this.bodies = bodies;
        this.gathered = gathered;
    }

    ProposedReporting reporting(String pointer, Act act, @Nullable String title) {
        var report = act.found();
        var form = new ReportForm(reading, gathered);
        var at = pointer + "/reporting";
        var assignment = report.value();
        var told = route(assignment);
        var stations = told == null ? via(assignment) : stations(told.value());
        gathered.add(at, told == null ? report : told, "" + assignment.to());
        return new ProposedReporting(
                title,
                DutyProposer.named(assignment.to(), bodies, reading),
                stations,
                form.window(at, act.place()),
                form.outline(at, act.place()),
                form.nilAllowed(at, act.place()));
    }

    private @Nullable Found<Route> route(Assignment assignment) {
        return reading.routes().stream()
                .filter(found -> Objects.equals(found.value().clauseRef(), assignment.clauseRef()))
                .filter(found -> found.value().author().equalsIgnoreCase(assignment.body()))
                .findFirst()
                .orElse(null);
    }

    private List<ProposedStation> via(Assignment assignment) {
        var through = DutyProposer.named(assignment.via(), bodies, reading);
        return through == null
                ? List.of()
                : List.of(new ProposedStation(1, RouteStationRole.VIA, through, Terms.none()));
    }

    /** The addressee is no station: what reaches it has arrived. */
    private List<ProposedStation> stations(Route route) {
        var stations = new ArrayList<ProposedStation>();
        for (var station : route.stations().stream().limit(20).toList()) {
            if (station.act() == Route.Act.SUBMIT && station.body().equals(route.addressee())) {
                continue;
            }
            var deadline = station.deadline();
            stations.add(
                    new ProposedStation(
                            stations.size() + 1,
                            role(station.act()),
                            Naming.of(station.body(), station.matches()),
                            deadline == null
                                    ? Terms.none()
                                    : Terms.of(deadline, null, reading.issued())));
        }
        return stations;
    }

    private static RouteStationRole role(Route.Act act) {
        return switch (act) {
            case PASS_ON, SUBMIT -> RouteStationRole.VIA;
            case CONSOLIDATE -> RouteStationRole.CONSOLIDATE;
            case APPRAISE -> RouteStationRole.APPRAISE;
            case SIGN -> RouteStationRole.SIGN;
        };
    }
}
