package vn.trienkhai.task.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.trienkhai.platform.time.WorkingCalendar;
import vn.trienkhai.task.terms.Product;

/** What is asked of a task; the ways to ask it are below, so that only they reach its verbs. */
@FunctionalInterface
public interface TaskMove {

    TaskEvent apply(Task task);

    static TaskMove accept() {
        return Task::accept;
    }

    static TaskMove refuse(String reason) {
        return task -> task.refuse(reason);
    }

    static TaskMove progress(int percent, String note, UUID by) {
        return task -> task.progress(percent, note, by);
    }

    static TaskMove submit(String summary, List<Product> proof, LocalDate on) {
        return task -> task.submit(summary, proof, on);
    }

    static TaskMove takeBack() {
        return Task::takeBack;
    }

    static TaskMove sendBack(String reason) {
        return task -> task.sendBack(reason);
    }

    static TaskMove confirm() {
        return Task::confirm;
    }

    static TaskMove suspend(String reason) {
        return task -> task.suspend(reason);
    }

    static TaskMove resume() {
        return Task::resume;
    }

    static TaskMove cancel(String reason) {
        return task -> task.cancel(reason);
    }

    static TaskMove reopen(String reason) {
        return task -> task.reopen(reason);
    }

    static TaskMove reassign(UUID leadId, String reason) {
        return task -> task.reassign(leadId, reason);
    }

    static TaskMove tellStep(StepSaid said, LocalDate today, WorkingCalendar calendar) {
        return task -> task.tellStep(said, today, calendar);
    }

    static TaskMove uphold(String reason) {
        return task -> task.uphold(reason);
    }
}
