package vn.trienkhai.notification.intake;

import static vn.trienkhai.notification.notice.NoticeKind.TASK_CANCELLED;
import static vn.trienkhai.notification.notice.NoticeKind.TASK_CONFIRMED;
import static vn.trienkhai.notification.notice.NoticeKind.TASK_NEAR_DUE;
import static vn.trienkhai.notification.notice.NoticeKind.TASK_OVERDUE;
import static vn.trienkhai.notification.notice.NoticeKind.TASK_REFUSED;
import static vn.trienkhai.notification.notice.NoticeKind.TASK_RETURNED;
import static vn.trienkhai.notification.notice.NoticeKind.TASK_SUBMITTED;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.trienkhai.notification.intake.TaskEvents.TaskDeadlineChanged;
import vn.trienkhai.notification.intake.TaskEvents.TaskNearDue;
import vn.trienkhai.notification.intake.TaskEvents.TaskOverdue;
import vn.trienkhai.notification.intake.TaskEvents.TaskSubmitted;
import vn.trienkhai.notification.intake.TaskEvents.TaskTold;
import vn.trienkhai.notification.intake.TaskEvents.TaskToldWithReason;
import vn.trienkhai.notification.intake.TaskEvents.TaskUrged;
import vn.trienkhai.platform.event.EventHandler;

/** What task-service tells, by event type; whom it concerns says {@link TaskIntake}. */
@Singleton
class TaskHandlers {

    private final TaskIntake tasks;

    TaskHandlers(TaskIntake tasks) {
        this.tasks = tasks;
    }

    @Produces
    @Singleton
    EventHandler<TaskTold> assigned() {
        return new Hears<>(
                "task.assigned.v1", TaskTold.class, (e, told) -> tasks.given(e.task(), null, told));
    }

    @Produces
    @Singleton
    EventHandler<TaskToldWithReason> reassigned() {
        return new Hears<>(
                "task.reassigned.v1",
                TaskToldWithReason.class,
                (e, told) -> {
                    tasks.noMoreReminders(e.task());
                    tasks.given(e.task(), e.reason(), told);
                });
    }

    @Produces
    @Singleton
    EventHandler<TaskToldWithReason> upheld() {
        return new Hears<>(
                "task.upheld.v1",
                TaskToldWithReason.class,
                (e, told) -> tasks.given(e.task(), e.reason(), told));
    }

    @Produces
    @Singleton
    EventHandler<TaskToldWithReason> returned() {
        return toLead("task.returned.v1");
    }

    @Produces
    @Singleton
    EventHandler<TaskToldWithReason> reopened() {
        return toLead("task.reopened.v1");
    }

    @Produces
    @Singleton
    EventHandler<TaskDeadlineChanged> deadlineChanged() {
        return new Hears<>(
                "task.deadline-changed.v1", TaskDeadlineChanged.class, tasks::dayCounted);
    }

    @Produces
    @Singleton
    EventHandler<TaskNearDue> nearDue() {
        return new Hears<>(
                "task.near-due.v1",
                TaskNearDue.class,
                (e, told) -> tasks.remind(TASK_NEAR_DUE, e.task(), e.workingDaysLeft(), told));
    }

    @Produces
    @Singleton
    EventHandler<TaskOverdue> overdue() {
        return new Hears<>(
                "task.overdue.v1",
                TaskOverdue.class,
                (e, told) -> tasks.remind(TASK_OVERDUE, e.task(), e.daysOverdue(), told));
    }

    @Produces
    @Singleton
    EventHandler<TaskUrged> urged() {
        return new Hears<>(
                "task.urged.v1",
                TaskUrged.class,
                (e, told) -> tasks.urge(e.task(), e.fromId(), e.text(), e.answerBy(), told));
    }

    @Produces
    @Singleton
    EventHandler<TaskTold> confirmed() {
        return new Hears<>(
                "task.confirmed.v1",
                TaskTold.class,
                (e, told) -> {
                    tasks.noMoreReminders(e.task());
                    tasks.tellLead(TASK_CONFIRMED, e.task(), null, told);
                });
    }

    @Produces
    @Singleton
    EventHandler<TaskToldWithReason> cancelled() {
        return new Hears<>(
                "task.cancelled.v1",
                TaskToldWithReason.class,
                (e, told) -> {
                    tasks.noMoreReminders(e.task());
                    tasks.tellLead(TASK_CANCELLED, e.task(), e.reason(), told);
                });
    }

    @Produces
    @Singleton
    EventHandler<TaskTold> suspended() {
        return new Hears<>(
                "task.suspended.v1", TaskTold.class, (e, told) -> tasks.noMoreReminders(e.task()));
    }

    @Produces
    @Singleton
    EventHandler<TaskSubmitted> submitted() {
        return new Hears<>(
                "task.submitted.v1",
                TaskSubmitted.class,
                (e, told) -> tasks.answer(TASK_SUBMITTED, e.task(), e.summary(), told));
    }

    @Produces
    @Singleton
    EventHandler<TaskToldWithReason> refused() {
        return new Hears<>(
                "task.refused.v1",
                TaskToldWithReason.class,
                (e, told) -> tasks.answer(TASK_REFUSED, e.task(), e.reason(), told));
    }

    private EventHandler<TaskToldWithReason> toLead(String type) {
        return new Hears<>(
                type,
                TaskToldWithReason.class,
                (e, told) -> tasks.tellLead(TASK_RETURNED, e.task(), e.reason(), told));
    }
}
