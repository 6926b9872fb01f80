package vn.trienkhai.directive.reader.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.Scene;
import vn.trienkhai.directive.reader.deadline.ReadDeadline;
import vn.trienkhai.directive.reader.duty.Route.Act;
import vn.trienkhai.directive.reader.duty.Route.Station;

/** Puts the ways of reports together from who reports to whom, through whom, and who examines. */
final class Routes {

    private final Scene scene;
    private final List<Found<Assignment>> assignments;
    private final List<Found<ReadDeadline>> deadlines;

    Routes(Scene scene, List<Found<Assignment>> assignments, List<Found<ReadDeadline>> deadlines) {
        this.scene = scene;
        this.assignments = assignments;
        this.deadlines = deadlines;
    }

    List<Found<Route>> all() {
        var routes = new ArrayList<Found<Route>>();
        for (var found : assignments) {
            var value = found.value();
            if (value.role() == Role.REPORT && value.to() != null) {
                routes.add(found.as(route(found, value.to())));
            }
        }
        return routes;
    }

    private Route route(Found<Assignment> found, String addressee) {
        var report = found.value();
        var stations = new ArrayList<Station>();
        if (report.via() != null) {
            stations.add(station(report.via(), Act.PASS_ON, null));
        }
        for (var other : assignments) {
            var act = act(other.value().role());
            if (act != null
                    && Objects.equals(other.value().clauseRef(), report.clauseRef())
                    && other.value().body().equals(addressee)) {
                stations.add(station(other.value().body(), act, null));
            }
        }
        stations.add(station(addressee, Act.SUBMIT, due(found)));
        return new Route(report.body(), addressee, stations, report.clauseRef());
    }

    private static @Nullable Act act(Role role) {
        return switch (role) {
            case APPRAISE -> Act.APPRAISE;
            case CONSOLIDATE -> Act.CONSOLIDATE;
            case LEAD, COORDINATE, REPORT -> null;
            case MONITOR, URGE, INSPECT, SUPERVISE -> null;
            case GUIDE, ADVISE, PROPOSE, IMPLEMENT -> null;
        };
    }

    private Station station(String body, Act act, @Nullable ReadDeadline deadline) {
        return new Station(body, scene.bodies().named(body, scene.asOf()), act, deadline);
    }

    /** The first deadline behind the report in the same clause. */
    private @Nullable ReadDeadline due(Found<Assignment> report) {
        for (var deadline : deadlines) {
            if (deadline.span().from() >= report.span().from()
                    && Objects.equals(deadline.value().clauseRef(), report.value().clauseRef())) {
                return deadline.value();
            }
        }
        return null;
    }
}
