package vn.trienkhai.report.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import vn.trienkhai.platform.api.Preconditions;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.time.DeadlineProblem;
import vn.trienkhai.report.api.NewReportRequirement;
import vn.trienkhai.report.api.ReportOutlineChange;
import vn.trienkhai.report.api.ReportRouteStation;
import vn.trienkhai.report.directory.KnownDirectives;
import vn.trienkhai.report.requirement.Asked;
import vn.trienkhai.report.requirement.Parties;
import vn.trienkhai.report.requirement.Requirement;
import vn.trienkhai.report.requirement.RequirementProblem;
import vn.trienkhai.report.requirement.RequirementRepository;
import vn.trienkhai.report.requirement.Requirements;
import vn.trienkhai.report.requirement.Station;
import vn.trienkhai.report.requirement.StationRole;
import vn.trienkhai.report.requirement.Window;
import vn.trienkhai.report.view.Shapes;

/** Asking for reports directly, and setting an outline. */
@ApplicationScoped
class Asking {

    private final KnownDirectives directives;
    private final RequirementRepository repository;
    private final Requirements requirements;
    private final Parties parties;
    private final Preconditions preconditions;
    private final Callers callers;

    Asking(
            KnownDirectives directives,
            RequirementRepository repository,
            Requirements requirements,
            Parties parties,
            Preconditions preconditions,
            Callers callers) {
        this.directives = directives;
        this.repository = repository;
        this.requirements = requirements;
        this.parties = parties;
        this.preconditions = preconditions;
        this.callers = callers;
    }

    Requirement ask(NewReportRequirement request) {
        var body = callers.current().bodyOrRefuse();
        var directive =
                directives
                        .find(request.directiveId())
                        .filter(known -> known.isRunBy(body))
                        .orElseThrow(
                                () ->
                                        new RequirementProblem.NotAcceptable(
                                                "directive-not-known",
                                                "Your body has not issued such a directive and"
                                                        + " does not monitor it"));
        var monitors = new ArrayList<>(directive.monitors());
        monitors.add(directive.issuerId());
        return requirements.open(
                new Asked(
                        request.directiveId(),
                        null,
                        body,
                        request.addresseeId(),
                        request.authors().stream().distinct().toList(),
                        monitors,
                        possible(request),
                        null,
                        Asked.Round.FIRST));
    }

    Requirement setOutline(UUID requirementId, ReportOutlineChange change) {
        var requirement = repository.requireLocked(requirementId);
        preconditions.check(requirement);
        if (!parties.mayOutline(requirementId, callers.current())) {
            throw new RequirementProblem.NotYourOutline();
        }
        return requirements.setOutline(requirement, Shapes.outlineOf(change.sections()));
    }

    private static Asked.Content possible(NewReportRequirement request) {
        try {
            return content(request);
        } catch (DeadlineProblem e) {
            throw new RequirementProblem.NotAcceptable(
                    "deadline-not-possible", String.valueOf(e.getMessage()));
        }
    }

    private static Asked.Content content(NewReportRequirement request) {
        var window = request.window();
        if (window != null && window.to().isBefore(window.from())) {
            throw new RequirementProblem.NotAcceptable(
                    "window-not-possible", "The data window ends before it begins");
        }
        return new Asked.Content(
                request.title(),
                stations(request.route()),
                Shapes.deadline(request.deadline()),
                window == null ? null : new Window(window.from(), window.to()),
                Shapes.outlineOf(request.outline()),
                request.nilAllowed());
    }

    private static List<Station> stations(List<ReportRouteStation> route) {
        var orders = new HashSet<Integer>();
        var stations = new ArrayList<Station>();
        for (var station : route) {
            orders.add(station.order());
            stations.add(
                    new Station(
                            station.order(),
                            StationRole.valueOf(station.role().name()),
                            station.organizationId(),
                            Shapes.deadline(station.deadline())));
        }
        var consolidating =
                stations.stream()
                        .filter(station -> station.role() == StationRole.CONSOLIDATE)
                        .count();
        if (orders.size() < stations.size() || consolidating > 1) {
            throw new RequirementProblem.NotAcceptable(
                    "route-not-possible",
                    "Each station has its own order, and one station at most consolidates");
        }
        return stations;
    }
}
