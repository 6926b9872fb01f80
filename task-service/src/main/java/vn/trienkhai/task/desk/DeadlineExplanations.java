package vn.trienkhai.task.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.time.Anchors;
import vn.trienkhai.platform.time.Deadlines;
import vn.trienkhai.task.api.TaskDeadlineExplanation;
import vn.trienkhai.task.api.TaskDeadlineStep;
import vn.trienkhai.task.lifecycle.Task;
import vn.trienkhai.task.terms.Due;
import vn.trienkhai.task.timing.Today;

/** Says, step by step and in both languages, how the words of a deadline became a last day. */
final class DeadlineExplanations {

    private DeadlineExplanations() {}

    static TaskDeadlineExplanation of(Task task, Today today) {
        var due = task.due().orElseGet(Due::none);
        var lastDay = due.lastDay();
        return new TaskDeadlineExplanation(
                due.kind().name(),
                due.raw(),
                due.inclusive(),
                due.date(),
                lastDay,
                lastDay == null ? null : today.calendar().onOrBefore(lastDay),
                today.workingDaysLeft(lastDay),
                today.date(),
                steps(due, issuedOn(task), today));
    }

    private static List<TaskDeadlineStep> steps(
            Due due, @Nullable LocalDate issuedOn, Today today) {
        var anchors = due.starts(Anchors.none().issuedOn(issuedOn)).asOf(today.date());
        var resolution = Deadlines.resolve(due.meaning(), anchors, today.calendar());
        var vietnamese = resolution.texts(Locales.VIETNAMESE);
        var english = resolution.texts(Locale.ENGLISH);
        return IntStream.range(0, vietnamese.size())
                .mapToObj(step -> new TaskDeadlineStep(vietnamese.get(step), english.get(step)))
                .toList();
    }

    private static @Nullable LocalDate issuedOn(Task task) {
        return task.origin().map(origin -> origin.directive().issuedOn()).orElse(null);
    }
}
