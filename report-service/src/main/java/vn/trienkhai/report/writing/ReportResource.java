package vn.trienkhai.report.writing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.api.Endpoint;
import vn.trienkhai.report.api.NewReport;
import vn.trienkhai.report.api.Report;
import vn.trienkhai.report.api.ReportCheck;
import vn.trienkhai.report.api.ReportHistoryPage;
import vn.trienkhai.report.api.ReportLevel;
import vn.trienkhai.report.api.ReportPage;
import vn.trienkhai.report.api.ReportPart;
import vn.trienkhai.report.api.ReportSectionText;
import vn.trienkhai.report.api.ReportState;
import vn.trienkhai.report.api.ReportStationList;
import vn.trienkhai.report.api.ReportsApi;
import vn.trienkhai.report.view.Languages;
import vn.trienkhai.report.view.ReportViews;
import vn.trienkhai.report.view.Shapes;

/** Reports over HTTP. Every decision lies behind it. */
@Endpoint
@RunOnVirtualThread
class ReportResource implements ReportsApi {

    private final Drafting drafting;
    private final Reading reading;
    private final Sections sections;
    private final ReportViews views;
    private final HttpHeaders headers;

    ReportResource(
            Drafting drafting,
            Reading reading,
            Sections sections,
            ReportViews views,
            HttpHeaders headers) {
        this.drafting = drafting;
        this.reading = reading;
        this.sections = sections;
        this.views = views;
        this.headers = headers;
    }

    @Override
    public ReportPage listReports(
            @Nullable ReportPart my,
            @Nullable ReportState state,
            @Nullable ReportLevel level,
            @Nullable UUID period,
            int limit,
            @Nullable String cursor) {
        var page = reading.list(new ReportList.Filter(my, state, level, period), limit, cursor);
        return new ReportPage(page.items(), page.next());
    }

    @Override
    public Report createReport(NewReport request) {
        return views.of(
                drafting.begin(
                        request.periodId(),
                        vn.trienkhai.report.lifecycle.ReportLevel.valueOf(request.level().name()),
                        Shapes.waiverOf(request.withoutAuthors())));
    }

    @Override
    public Report getReport(UUID reportId) {
        return views.of(reading.report(reportId));
    }

    @Override
    public Report setReportSection(UUID reportId, String ref, ReportSectionText text) {
        return views.of(sections.write(reportId, ref, text.text()));
    }

    @Override
    public ReportCheck checkReport(UUID reportId) {
        return sections.check(reading.report(reportId));
    }

    @Override
    public ReportHistoryPage listReportHistory(UUID reportId, int limit, @Nullable String cursor) {
        var page = reading.history(reportId, limit, cursor);
        return new ReportHistoryPage(page.items(), page.next());
    }

    @Override
    public ReportStationList listReportStations(UUID reportId) {
        return new ReportStationList(reading.stations(reportId, Languages.of(headers)));
    }
}
