package vn.trienkhai.report.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.api.Action;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.report.api.ReportOutline;
import vn.trienkhai.report.api.ReportRequirement;
import vn.trienkhai.report.api.ReportRequirementSummary;
import vn.trienkhai.report.requirement.Parties;
import vn.trienkhai.report.requirement.Requirement;
import vn.trienkhai.report.view.Shapes;

/** A requirement and its outline as the contract shows them. */
@ApplicationScoped
class RequirementViews {

    private static final String WHO_OUTLINES =
            "an officer or leader of the addressee, the body that asked, or a monitor";

    private final RequirementList list;
    private final Parties parties;
    private final Callers callers;

    RequirementViews(RequirementList list, Parties parties, Callers callers) {
        this.list = list;
        this.parties = parties;
        this.callers = callers;
    }

    ReportRequirement of(Requirement requirement) {
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
                List.of(outlineAction(requirement)));
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
