package vn.trienkhai.report.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.page.Page;
import vn.trienkhai.report.api.ReportHistoryEntry;
import vn.trienkhai.report.api.ReportStation;
import vn.trienkhai.report.api.ReportSummary;
import vn.trienkhai.report.lifecycle.Report;
import vn.trienkhai.report.lifecycle.ReportRepository;

/** Everything that is read of reports; what the caller may not see is not there. */
@ApplicationScoped
class Reading {

    private final ReportRepository reports;
    private final ReportList list;
    private final ReportHistory history;
    private final ReportStations stations;
    private final Callers callers;

    Reading(
            ReportRepository reports,
            ReportList list,
            ReportHistory history,
            ReportStations stations,
            Callers callers) {
        this.reports = reports;
        this.list = list;
        this.history = history;
        this.stations = stations;
        this.callers = callers;
    }

    Report report(UUID id) {
        return reports.require(id);
    }

    Page<ReportSummary> list(ReportList.Filter filter, int limit, @Nullable String cursor) {
        return list.page(callers.current(), filter, limit, cursor);
    }

    Page<ReportHistoryEntry> history(UUID id, int limit, @Nullable String cursor) {
        return history.page(reports.require(id).id(), limit, cursor);
    }

    List<ReportStation> stations(UUID id, Locale locale) {
        return stations.of(reports.require(id), locale);
    }
}
