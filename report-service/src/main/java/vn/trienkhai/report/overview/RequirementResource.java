package vn.trienkhai.report.overview;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.api.Endpoint;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.report.api.NewReportRequirement;
import vn.trienkhai.report.api.ReportOutline;
import vn.trienkhai.report.api.ReportOutlineChange;
import vn.trienkhai.report.api.ReportPeriodPage;
import vn.trienkhai.report.api.ReportRequirement;
import vn.trienkhai.report.api.ReportRequirementPage;
import vn.trienkhai.report.api.ReportRequirementPart;
import vn.trienkhai.report.api.ReportRequirementsApi;
import vn.trienkhai.report.requirement.RequirementRepository;
import vn.trienkhai.report.view.Languages;

/** Requirements over HTTP. */
@Endpoint
@RunOnVirtualThread
class RequirementResource implements ReportRequirementsApi {

    private final RequirementRepository requirements;
    private final RequirementList list;
    private final RequirementViews views;
    private final Asking asking;
    private final PeriodViews periods;
    private final Callers callers;
    private final HttpHeaders headers;

    RequirementResource(
            RequirementRepository requirements,
            RequirementList list,
            RequirementViews views,
            Asking asking,
            PeriodViews periods,
            Callers callers,
            HttpHeaders headers) {
        this.requirements = requirements;
        this.list = list;
        this.views = views;
        this.asking = asking;
        this.periods = periods;
        this.callers = callers;
        this.headers = headers;
    }

    @Override
    public ReportRequirementPage listReportRequirements(
            @Nullable ReportRequirementPart my,
            @Nullable Boolean open,
            @Nullable UUID directiveId,
            int limit,
            @Nullable String cursor) {
        var filter = new RequirementList.Filter(my, open, directiveId);
        var page = list.page(callers.current(), filter, limit, cursor);
        return new ReportRequirementPage(page.items(), page.next());
    }

    @Override
    public ReportRequirement createReportRequirement(NewReportRequirement request) {
        return views.of(asking.ask(request));
    }

    @Override
    public ReportRequirement getReportRequirement(UUID requirementId) {
        return views.of(requirements.require(requirementId));
    }

    @Override
    public ReportOutline getReportOutline(UUID requirementId) {
        return views.outline(requirements.require(requirementId));
    }

    @Override
    public ReportOutline setReportOutline(UUID requirementId, ReportOutlineChange request) {
        return views.outline(asking.setOutline(requirementId, request));
    }

    @Override
    public ReportPeriodPage listReportPeriods(
            UUID requirementId, int limit, @Nullable String cursor) {
        var requirement = requirements.require(requirementId);
        var page = periods.page(requirement, limit, cursor, Languages.of(headers));
        return new ReportPeriodPage(page.items(), page.next());
    }
}
