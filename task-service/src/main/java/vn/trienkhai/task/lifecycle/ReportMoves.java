package vn.trienkhai.task.lifecycle;

import java.util.List;
import java.util.Optional;
import vn.trienkhai.task.rules.Phase;
import vn.trienkhai.task.terms.Product;
import vn.trienkhai.task.terms.Product.Kind;

/**
 * How a report moves the task behind it. The report is a fact of another service and is not argued
 * with: a submission counts even when nobody had accepted the task. A closed task stays closed.
 */
final class ReportMoves {

    private ReportMoves() {}

    static Optional<TaskEvent> of(Task task, ReportStep step) {
        if (!task.phase().isOpen()) {
            return Optional.empty();
        }
        return switch (step) {
            case ReportStep.Submitted it -> Optional.of(submitted(task, it));
            case ReportStep.Returned it when isAwaiting(task) -> {
                task.giveBack(Phase.RETURNED);
                yield Optional.of(new TaskEvent.Returned(task.facts(), it.reason(), it.reportId()));
            }
            case ReportStep.TakenBack it when isAwaiting(task) -> {
                task.giveBack(Phase.IN_PROGRESS);
                yield Optional.of(new TaskEvent.Withdrawn(task.facts(), it.reportId()));
            }
            case ReportStep.Returned _, ReportStep.TakenBack _ -> Optional.empty();
            case ReportStep.Finished it -> Optional.of(finished(task, it));
        };
    }

    private static TaskEvent submitted(Task task, ReportStep.Submitted step) {
        var report = new Product(Kind.REPORT, step.title(), step.reportId().toString());
        task.awaitConfirmation(List.of(report), step.on());
        return new TaskEvent.Submitted(task.facts(), step.title(), step.on(), step.reportId());
    }

    private static TaskEvent finished(Task task, ReportStep.Finished step) {
        var report = new Product(Kind.REPORT, step.title(), step.reportId().toString());
        task.awaitConfirmation(List.of(report), step.submittedOn());
        var day = task.complete();
        return new TaskEvent.Confirmed(task.facts(), day, step.reportId());
    }

    private static boolean isAwaiting(Task task) {
        return task.phase() == Phase.AWAITING_CONFIRMATION;
    }
}
