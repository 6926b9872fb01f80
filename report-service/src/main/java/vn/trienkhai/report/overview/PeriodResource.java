package vn.trienkhai.report.overview;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.api.Endpoint;
import vn.trienkhai.report.api.ExpectedReportPage;
import vn.trienkhai.report.api.ExpectedReportState;
import vn.trienkhai.report.api.ReportPeriod;
import vn.trienkhai.report.api.ReportPeriodsApi;
import vn.trienkhai.report.api.ReportRates;
import vn.trienkhai.report.api.ReportWaiting;
import vn.trienkhai.report.requirement.PeriodRepository;
import vn.trienkhai.report.requirement.RequirementRepository;
import vn.trienkhai.report.view.Languages;

/** Periods over HTTP. */
@Endpoint
@RunOnVirtualThread
class PeriodResource implements ReportPeriodsApi {

    private final PeriodRepository periods;
    private final RequirementRepository requirements;
    private final PeriodViews views;
    private final ExpectedList expected;
    private final Progress progress;
    private final HttpHeaders headers;

    PeriodResource(
            PeriodRepository periods,
            RequirementRepository requirements,
            PeriodViews views,
            ExpectedList expected,
            Progress progress,
            HttpHeaders headers) {
        this.periods = periods;
        this.requirements = requirements;
        this.views = views;
        this.expected = expected;
        this.progress = progress;
        this.headers = headers;
    }

    @Override
    public ReportPeriod getReportPeriod(UUID periodId) {
        var requirement = requirements.known(periods.require(periodId).requirementId());
        return views.one(requirement, periodId, Languages.of(headers));
    }

    @Override
    public ExpectedReportPage listExpectedReports(
            UUID periodId,
            @Nullable ExpectedReportState state,
            int limit,
            @Nullable String cursor) {
        var page = expected.page(periods.require(periodId), state, limit, cursor);
        return new ExpectedReportPage(page.items(), page.next());
    }

    @Override
    public ReportWaiting getReportWaiting(UUID periodId) {
        return progress.waiting(periods.require(periodId), Languages.of(headers));
    }

    @Override
    public ReportRates getReportRates(UUID periodId) {
        return progress.rates(periods.require(periodId));
    }
}
