package vn.trienkhai.report.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.api.Action;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.report.api.ReportOutline;
import vn.trienkhai.report.api.ReportRequirement;
import vn.trienkhai.report.api.ReportRequirementSummary;
import vn.trienkhai.report.api.ReportStationRole;
import vn.trienkhai.report.api.VacantStation;
import vn.trienkhai.report.directory.KnownOrganizations;
import vn.trienkhai.report.requirement.Parties;
import vn.trienkhai.report.requirement.Requirement;
import vn.trienkhai.report.requirement.Station;
import vn.trienkhai.report.view.Shapes;

/** A requirement and its outline as the contract shows them. */
@ApplicationScoped
public class RequirementViews {

    private static final String WHO_OUTLINES =
            "an officer or leader of the addressee, the body that asked, or a monitor";

    private final RequirementList list;
    private final Parties parties;
    private final KnownOrganizations organizations;
    private final Callers callers;

    RequirementViews(
            RequirementList list,
            Parties parties,
            KnownOrganizations organizations,
            Callers callers) {
        this.list = list;
        this.organizations = organizations;
        this.parties = parties;
        this.callers = callers;
    }

    public ReportRequirement of(Requirement requirement) {
        var line = list.one(callers.current(), requirement.id());
        return new ReportRequirement(
                requirement.id(),
                requirement.version(),
                requirement.directiveId(),
                requirement.isDirect() ? null : requirement.dutyId(),
                requirement.title(),
                requirement.addresseeId(),
                requirement.assignerId(),
                Shapes.deadline(requirement.deadline()),
                Shapes.window(requirement.window()),
                requirement.route().stations().stream().map(Shapes::station).toList(),
                Shapes.outline(requirement.outline()),
                requirement.nilAllowed(),
                line.map(ReportRequirementSummary::periodId).orElse(null),
                requirement.closedOn(),
                requirement.closedReason(),
                line.map(ReportRequirementSummary::mine).orElse(null),
                vacant(requirement),
                List.of(outlineAction(requirement)));
    }

    /** Stations of bodies that are no more: nobody acts there until the body that asked decides. */
    private List<VacantStation> vacant(Requirement requirement) {
        var stations = requirement.route().stations();
        var dissolved =
                organizations.dissolved(stations.stream().map(Station::organizationId).toList());
        return stations.stream()
                .filter(station -> dissolved.containsKey(station.organizationId()))
                .map(
                        station ->
                                new VacantStation(
                                        station.order(),
                                        ReportStationRole.valueOf(station.role().name()),
                                        station.organizationId(),
                                        Objects.requireNonNull(
                                                dissolved.get(station.organizationId())),
                                        requirement.assignerId()))
                .toList();
    }

    ReportOutline outline(Requirement requirement) {
        return new ReportOutline(
                requirement.id(),
                requirement.version(),
                Shapes.outline(requirement.outline()),
                List.of(outlineAction(requirement)));
    }

    private Action outlineAction(Requirement requirement) {
        var reason = whyNotOutline(requirement);
        return reason == null
                ? Action.allowed("set-outline")
                : Action.refused("set-outline", reason, WHO_OUTLINES);
    }

    private @Nullable String whyNotOutline(Requirement requirement) {
        var caller = callers.current();
        if (!parties.mayOutline(requirement.id(), caller)) {
            return "Your body neither asked for it, nor is it addressed, nor does it monitor";
        }
        if (!caller.has(Role.OFFICER) && !caller.has(Role.LEADER)) {
            return "Your role may not do this";
        }
        return requirement.closedReason();
    }
}
