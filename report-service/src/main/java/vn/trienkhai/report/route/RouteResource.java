package vn.trienkhai.report.route;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.api.Endpoint;
import vn.trienkhai.report.api.Report;
import vn.trienkhai.report.api.ReportAppraisalRequest;
import vn.trienkhai.report.api.ReportApprovalRequest;
import vn.trienkhai.report.api.ReportConferenceRequest;
import vn.trienkhai.report.api.ReportForwarding;
import vn.trienkhai.report.api.ReportReturnRequest;
import vn.trienkhai.report.api.ReportRouteApi;
import vn.trienkhai.report.api.ReportSignatureRequest;
import vn.trienkhai.report.api.ReportSubmission;
import vn.trienkhai.report.api.ReportWithdrawal;
import vn.trienkhai.report.lifecycle.Mark;
import vn.trienkhai.report.lifecycle.Notes;
import vn.trienkhai.report.lifecycle.ReportActs;
import vn.trienkhai.report.lifecycle.ReportActs.Change;
import vn.trienkhai.report.lifecycle.Verb;
import vn.trienkhai.report.view.ReportViews;

/** The acts of the route. What they mean: {@link vn.trienkhai.report.lifecycle.Report}. */
@Endpoint
@RunOnVirtualThread
class RouteResource implements ReportRouteApi {

    private final ReportActs acts;
    private final RouteRules rules;
    private final ReportViews views;

    RouteResource(ReportActs acts, RouteRules rules, ReportViews views) {
        this.acts = acts;
        this.rules = rules;
        this.views = views;
    }

    @Override
    public Report submitReport(UUID reportId, ReportSubmission request) {
        var submission =
                new vn.trienkhai.report.lifecycle.Report.Submission(
                        Boolean.TRUE.equals(request.nil()), request.lateReason());
        return act(
                reportId,
                Verb.SUBMIT,
                request.note(),
                (report, by, requirement) -> {
                    rules.requireNilAllowed(submission, requirement);
                    return List.of(report.submit(by, submission, requirement.outline()));
                });
    }

    @Override
    public Report withdrawReport(UUID reportId, ReportWithdrawal request) {
        return act(
                reportId,
                Verb.WITHDRAW,
                request.reason(),
                (report, by, _) -> List.of(report.withdraw(by, request.reason())));
    }

    @Override
    public Report forwardReport(UUID reportId, ReportForwarding request) {
        return act(
                reportId,
                Verb.FORWARD,
                request.note(),
                (report, by, _) -> List.of(report.forward(by)));
    }

    @Override
    public Report returnReport(UUID reportId, ReportReturnRequest request) {
        var marks =
                request.marks().stream().map(mark -> new Mark(mark.ref(), mark.note())).toList();
        return act(
                reportId,
                Verb.RETURN,
                request.reason(),
                (report, by, requirement) -> {
                    rules.requireReturnable(report, marks, requirement);
                    return List.of(report.sendBack(by, request.reason(), marks, request.toOrder()));
                });
    }

    @Override
    public Report appraiseReport(UUID reportId, ReportAppraisalRequest request) {
        return act(
                reportId,
                Verb.APPRAISE,
                request.opinion(),
                (report, by, _) -> List.of(report.appraise(by, request.opinion())));
    }

    @Override
    public Report approveReport(UUID reportId, ReportApprovalRequest request) {
        return act(
                reportId,
                Verb.APPROVE,
                request.note(),
                (report, by, _) -> report.approve(by, request.note()));
    }

    @Override
    public Report recordReportConference(UUID reportId, ReportConferenceRequest request) {
        rules.requireHeld(request.heldOn());
        return act(
                reportId,
                Verb.CONFER,
                request.outcome(),
                (report, by, _) ->
                        List.of(
                                report.confer(
                                        by,
                                        new Notes.Conference(
                                                by.bodyId(),
                                                request.heldOn(),
                                                request.place(),
                                                request.outcome()))));
    }

    @Override
    public Report signReport(UUID reportId, ReportSignatureRequest request) {
        return act(
                reportId,
                Verb.SIGN,
                null,
                (report, by, _) ->
                        List.of(
                                report.sign(
                                        by,
                                        new Notes.Signature(
                                                by.bodyId(),
                                                by.at(),
                                                request.capacity(),
                                                request.position(),
                                                request.name()),
                                        rules.regimeOf(report.directiveId()))));
    }

    private Report act(UUID reportId, Verb verb, @Nullable String note, Change change) {
        return views.of(acts.act(reportId, verb, note, change));
    }
}
