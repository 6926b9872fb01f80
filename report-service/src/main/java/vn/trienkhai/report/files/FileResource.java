package vn.trienkhai.report.files;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.api.Endpoint;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.work.UnitOfWork;
import vn.trienkhai.report.api.ReportFile;
import vn.trienkhai.report.api.ReportFileList;
import vn.trienkhai.report.api.ReportFilesApi;
import vn.trienkhai.report.lifecycle.Report;
import vn.trienkhai.report.lifecycle.ReportActs;
import vn.trienkhai.report.lifecycle.ReportRepository;
import vn.trienkhai.report.lifecycle.Verb;
import vn.trienkhai.report.view.ShownContent;

/** Files over HTTP, streamed both ways. */
@Spooled
@Endpoint
@RunOnVirtualThread
class FileResource implements ReportFilesApi {

    private final ReportRepository reports;
    private final ReportActs acts;
    private final ReportFiles files;
    private final ShownContent shown;
    private final Callers callers;
    private final UnitOfWork work;

    FileResource(
            ReportRepository reports,
            ReportActs acts,
            ReportFiles files,
            ShownContent shown,
            Callers callers,
            UnitOfWork work) {
        this.reports = reports;
        this.acts = acts;
        this.files = files;
        this.shown = shown;
        this.callers = callers;
        this.work = work;
    }

    @Override
    public ReportFileList listReportFiles(UUID reportId) {
        return list(reports.require(reportId));
    }

    @Override
    public ReportFile addReportFile(
            UUID reportId, String name, @Nullable String sha256, InputStream body) {
        if (!(body instanceof Upload upload)) {
            throw new IllegalStateException("The body was not received before the unit of work");
        }
        var report = acts.changing(reportId, Verb.WRITE);
        if (sha256 != null && !sha256.equals(upload.checksum())) {
            throw new FileProblem.ChecksumMismatch(upload.checksum());
        }
        report.filesChanged(1);
        reports.save(report);
        try {
            var id = files.add(report, name, upload);
            return file(report, id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ReportFileList removeReportFile(UUID reportId, UUID fileId) {
        var report = acts.changing(reportId, Verb.WRITE);
        file(report, fileId);
        report.filesChanged(-1);
        files.remove(report, fileId);
        return list(reports.save(report));
    }

    @Override
    public StreamingOutput getReportFile(UUID reportId, UUID fileId) {
        file(reports.require(reportId), fileId);
        var caller = callers.current();
        return out -> {
            for (int number = 0; ; number++) {
                int wanted = number;
                var piece = work.read(caller, () -> files.piece(fileId, wanted));
                if (piece.isEmpty()) {
                    return;
                }
                out.write(piece.get());
            }
        };
    }

    private ReportFile file(Report report, UUID fileId) {
        return list(report).items().stream()
                .filter(file -> file.id().equals(fileId))
                .findFirst()
                .orElseThrow(() -> new FileProblem.NotFound(fileId));
    }

    private ReportFileList list(Report report) {
        return new ReportFileList(shown.files(report, callers.current()));
    }
}
