package vn.trienkhai.task.intake;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.task.intake.DutyAssigned.Holder;
import vn.trienkhai.task.terms.Assignment;
import vn.trienkhai.task.terms.DirectiveRef;
import vn.trienkhai.task.terms.Due;
import vn.trienkhai.task.terms.Origin;
import vn.trienkhai.task.terms.Origin.Following;
import vn.trienkhai.task.terms.Part;

/** The tasks a duty asks for: as many as holders, or one with a lead and the others beside it. */
final class DutyTasks {

    private static final String LEAD = "LEAD";

    private DutyTasks() {}

    static List<Assignment> of(DutyAssigned duty) {
        return switch (duty.mode()) {
            case EACH ->
                    duty.holders().stream()
                            .map(Holder::organizationId)
                            .distinct()
                            .map(lead -> assignment(duty, lead, Stream.empty()))
                            .toList();
            case JOINT -> joint(duty);
        };
    }

    /** The owner promises exactly one LEAD, in the first chunk; later chunks add no task. */
    private static List<Assignment> joint(DutyAssigned duty) {
        return duty.holders().stream()
                .filter(holder -> LEAD.equals(holder.role()))
                .map(lead -> assignment(duty, lead.organizationId(), beside(duty)))
                .toList();
    }

    private static Stream<Part> beside(DutyAssigned duty) {
        return duty.holders().stream()
                .filter(holder -> !LEAD.equals(holder.role()))
                .map(holder -> new Part(holder.organizationId(), holder.role()));
    }

    private static Assignment assignment(DutyAssigned duty, UUID lead, Stream<Part> beside) {
        var monitors = duty.monitors().stream().map(body -> new Part(body, "MONITOR"));
        return new Assignment(
                origin(duty, lead),
                duty.title(),
                duty.text(),
                lead,
                duty.assignerId(),
                Stream.concat(beside, monitors).toList(),
                duty.output(),
                due(duty.deadline()));
    }

    private static Origin origin(DutyAssigned duty, UUID holder) {
        var told = duty.directive();
        var directive =
                new DirectiveRef(
                        told.directiveId(),
                        told.symbol(),
                        told.abstractText(),
                        told.issuerId(),
                        told.issuedOn());
        var following = following(duty.reporting());
        return new Origin(
                directive, duty.dutyId(), holder, duty.round(), duty.clauseRef(), following);
    }

    private static Following following(DutyAssigned.@Nullable Reporting reporting) {
        if (reporting == null) {
            return Following.NOTHING;
        }
        return reporting.route().stream().anyMatch(station -> "CONSOLIDATE".equals(station.role()))
                ? Following.OWN_REPORT
                : Following.ANY_REPORT;
    }

    private static Due due(DutyAssigned.DeadlineTold told) {
        var step = told.step();
        var counted =
                new Due.Counted(
                        told.amount(),
                        told.unit(),
                        told.after(),
                        step == null ? null : new Due.Step(step.clauseRef(), step.title()),
                        told.recurrence());
        return new Due(
                told.kind(),
                told.raw(),
                told.date(),
                told.inclusive(),
                told.lastDay(),
                counted,
                null);
    }
}
