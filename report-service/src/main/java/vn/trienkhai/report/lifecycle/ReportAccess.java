package vn.trienkhai.report.lifecycle;

import static vn.trienkhai.report.requirement.StationRole.APPRAISE;
import static vn.trienkhai.report.requirement.StationRole.APPROVE;
import static vn.trienkhai.report.requirement.StationRole.CONFERENCE;
import static vn.trienkhai.report.requirement.StationRole.CONSOLIDATE;
import static vn.trienkhai.report.requirement.StationRole.SIGN;
import static vn.trienkhai.report.requirement.StationRole.VIA;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.api.Action;
import vn.trienkhai.platform.identity.Caller;
import vn.trienkhai.platform.problem.DomainProblem;
import vn.trienkhai.report.requirement.Requirement;
import vn.trienkhai.report.requirement.RequirementProblem;
import vn.trienkhai.report.requirement.StationRole;

/**
 * Who may do what with a report: verb × part of the acting body × role × state. Both the actions
 * shown with a report and the refusal of a verb come from here.
 */
public final class ReportAccess {

    private ReportAccess() {}

    /** Refuses the verb with the reason, or lets it pass. */
    public static void require(Verb verb, Report report, Requirement requirement, Caller caller) {
        var refusal = refusal(verb, report, requirement, caller);
        if (refusal != null) {
            throw refusal;
        }
    }

    public static boolean allows(Verb verb, Report report, Requirement requirement, Caller caller) {
        return refusal(verb, report, requirement, caller) == null;
    }

    /** Every verb, allowed or with the reason why not and who could. */
    public static List<Action> actions(Report report, Requirement requirement, Caller caller) {
        return Arrays.stream(Verb.values())
                .filter(verb -> verb != Verb.TAKE || report.level == ReportLevel.CONSOLIDATED)
                .map(verb -> action(verb, refusal(verb, report, requirement, caller)))
                .toList();
    }

    private static Action action(Verb verb, @Nullable DomainProblem refusal) {
        return refusal == null
                ? Action.allowed(verb.text())
                : Action.refused(verb.text(), String.valueOf(refusal.getMessage()), verb.who());
    }

    static @Nullable DomainProblem refusal(
            Verb verb, Report report, Requirement requirement, Caller caller) {
        var body = caller.body();
        if (body == null || !everInvolved(verb, report).contains(body)) {
            return new ReportProblem.NotYourPart(verb);
        }
        if (verb.roles().stream().noneMatch(caller::has)) {
            return new ReportProblem.NotYourRole(verb);
        }
        var possible = report.possible();
        if (!possible.contains(verb) || !inTurn(verb, report).contains(body)) {
            return new ReportProblem.WrongState(verb, report.where(), possible);
        }
        var starts = verb == Verb.SUBMIT && report.edition == 0;
        return starts && requirement.isClosed()
                ? new RequirementProblem.Closed(String.valueOf(requirement.closedReason()))
                : null;
    }

    /** The bodies whose part the verb is, now or at another time of the report's way. */
    static List<UUID> everInvolved(Verb verb, Report report) {
        return switch (verb) {
            case SUBMIT, WITHDRAW, TAKE -> List.of(report.authorId);
            case WRITE -> joined(List.of(report.authorId), finalisers(report));
            case FORWARD -> joined(report.bodiesOf(VIA), finalisers(report));
            case RETURN -> report.bodiesOf(StationRole.values());
            case APPRAISE -> report.bodiesOf(APPRAISE);
            case APPROVE -> report.bodiesOf(APPROVE);
            case CONFER -> report.bodiesOf(CONFERENCE);
            case SIGN -> report.bodiesOf(SIGN);
        };
    }

    /** The bodies that have the report in hand, as far as the verb goes. */
    private static List<UUID> inTurn(Verb verb, Report report) {
        var station = report.station();
        var holder = station == null ? List.<UUID>of() : List.of(station.organizationId());
        var finalising = station != null && station.role() == CONFERENCE;
        return switch (verb) {
            case SUBMIT, WITHDRAW, TAKE -> List.of(report.authorId);
            case WRITE -> finalising ? finalisers(report) : List.of(report.authorId);
            case FORWARD -> finalising ? finalisers(report) : holder;
            case RETURN ->
                    report.state == ReportState.ACCEPTED ? report.bodiesOf(CONSOLIDATE) : holder;
            case APPRAISE, APPROVE, CONFER, SIGN -> holder;
        };
    }

    /** Who finalises after a review conference: its body, or the appraiser that advises it. */
    private static List<UUID> finalisers(Report report) {
        return report.bodiesOf(CONFERENCE).isEmpty()
                ? List.of()
                : report.bodiesOf(CONFERENCE, APPRAISE);
    }

    private static List<UUID> joined(List<UUID> some, List<UUID> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
