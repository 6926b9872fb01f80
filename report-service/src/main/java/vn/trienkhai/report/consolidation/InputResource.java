package vn.trienkhai.report.consolidation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.trienkhai.platform.api.Endpoint;
import vn.trienkhai.report.api.ReportInput;
import vn.trienkhai.report.api.ReportInputs;
import vn.trienkhai.report.api.ReportInputsApi;
import vn.trienkhai.report.api.ReportInputsChange;
import vn.trienkhai.report.api.ReportTrace;
import vn.trienkhai.report.lifecycle.Report;
import vn.trienkhai.report.lifecycle.ReportActs;
import vn.trienkhai.report.lifecycle.ReportRepository;
import vn.trienkhai.report.lifecycle.Verb;
import vn.trienkhai.report.requirement.RequirementRepository;
import vn.trienkhai.report.view.Shapes;

/** Inputs and trace over HTTP. */
@Endpoint
@RunOnVirtualThread
class InputResource implements ReportInputsApi {

    private final ReportRepository reports;
    private final RequirementRepository requirements;
    private final ReportActs acts;
    private final Consolidation consolidation;
    private final Inputs inputs;

    InputResource(
            ReportRepository reports,
            RequirementRepository requirements,
            ReportActs acts,
            Consolidation consolidation,
            Inputs inputs) {
        this.reports = reports;
        this.requirements = requirements;
        this.acts = acts;
        this.consolidation = consolidation;
        this.inputs = inputs;
    }

    @Override
    public ReportInputs getReportInputs(UUID reportId) {
        return view(reports.require(reportId));
    }

    @Override
    public ReportInputs setReportInputs(UUID reportId, ReportInputsChange change) {
        var report = acts.changing(reportId, Verb.TAKE);
        consolidation.takeMore(
                report, change.inputs(), Shapes.waiverOf(change.withoutAuthors()), acts.by());
        var traces =
                change.traces().stream()
                        .map(
                                trace ->
                                        new Inputs.Trace(
                                                trace.ref(),
                                                trace.statement(),
                                                trace.inputId(),
                                                trace.inputRef(),
                                                0))
                        .toList();
        inputs.trace(reportId, traces, requirements.known(report.requirementId()).outline());
        return view(reports.save(report));
    }

    private ReportInputs view(Report report) {
        var taken = inputs.taken(report.id());
        var byId =
                taken.stream()
                        .collect(Collectors.toMap(Inputs.Taken::inputId, Function.identity()));
        return new ReportInputs(
                report.id(),
                report.version(),
                taken.stream().map(InputResource::input).toList(),
                inputs.traces(report.id()).stream()
                        .map(
                                trace ->
                                        trace(
                                                trace,
                                                Objects.requireNonNull(byId.get(trace.inputId()))))
                        .toList(),
                Shapes.waiver(report.waiver()));
    }

    private static ReportInput input(Inputs.Taken input) {
        return new ReportInput(
                input.inputId(),
                input.authorId(),
                input.authorName(),
                input.edition(),
                input.currentEdition(),
                input.takenAt(),
                input.isStaleAt(input.edition()));
    }

    private static ReportTrace trace(Inputs.Trace trace, Inputs.Taken input) {
        return new ReportTrace(
                trace.ref(),
                trace.statement(),
                trace.inputId(),
                trace.inputRef(),
                trace.edition(),
                input.isStaleAt(trace.edition()));
    }
}
