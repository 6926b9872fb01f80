package vn.trienkhai.notification.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.notification.intake.TaskEvents.TaskDeadlineChanged;
import vn.trienkhai.notification.intake.TaskEvents.TaskSummary;
import vn.trienkhai.notification.notice.Facts;
import vn.trienkhai.notification.notice.Notice;
import vn.trienkhai.notification.notice.NoticeKind;
import vn.trienkhai.notification.notice.Notices;
import vn.trienkhai.notification.registry.Directives;
import vn.trienkhai.platform.event.Told;
import vn.trienkhai.platform.time.VietnamTime;

/** Whom an event of a task concerns: its lead, who coordinates, or its assigner. */
@ApplicationScoped
class TaskIntake {

    private static final String LEAD = "LEAD";
    private static final String COORDINATE = "COORDINATE";

    private final Notices notices;
    private final Directives directives;

    TaskIntake(Notices notices, Directives directives) {
        this.notices = notices;
        this.directives = directives;
    }

    private static Facts facts(TaskSummary task, UUID otherBodyId) {
        return Facts.of(task.title(), otherBodyId).withDay(task.dueOn());
    }

    /** A new task for its lead and those who coordinate; who only watches is not told. */
    void given(TaskSummary task, @Nullable String reason, Told told) {
        var facts = facts(task, task.assignerId()).withText(reason);
        tell(task.leadId(), NoticeKind.TASK_ASSIGNED, task, facts.withRole(LEAD), told);
        for (var part : task.parts()) {
            if (part.role().equals(COORDINATE)) {
                var partner = facts.withRole(COORDINATE);
                tell(part.organizationId(), NoticeKind.TASK_ASSIGNED, task, partner, told);
            }
        }
        if (task.directiveId() != null) {
            directives.hold(task.directiveId(), List.of(task.leadId()), told.at());
        }
    }

    void remind(NoticeKind kind, TaskSummary task, int days, Told told) {
        tell(task.leadId(), kind, task, facts(task, task.assignerId()).withDays(days), told);
    }

    void tellLead(NoticeKind kind, TaskSummary task, @Nullable String reason, Told told) {
        tell(task.leadId(), kind, task, facts(task, task.assignerId()).withText(reason), told);
    }

    /**
     * What the lead waited for has happened; the task says the last day, if that gives one. Whoever
     * gave the task is told when a day is corrected.
     */
    void dayCounted(TaskDeadlineChanged event, Told told) {
        var task = event.task();
        var from = event.countedFrom();
        var start = from == null ? null : VietnamTime.shortText(from);
        tellLead(NoticeKind.TASK_DAY_COUNTED, task, start, told);
        if (event.isCorrection()) {
            var facts = facts(task, task.leadId()).withText(start);
            tell(task.assignerId(), NoticeKind.TASK_DAY_COUNTED, task, facts, told);
        }
    }

    void urge(TaskSummary task, UUID fromId, String text, @Nullable LocalDate answerBy, Told told) {
        var facts = facts(task, fromId).withText(text).withDay(answerBy);
        tell(task.leadId(), NoticeKind.TASK_URGED, task, facts, told);
    }

    /** The lead has acted: the assigner is told, the lead needs no reminder now. */
    void answer(NoticeKind kind, TaskSummary task, String text, Told told) {
        notices.settle(task.taskId(), task.leadId(), told.at());
        tell(task.assignerId(), kind, task, facts(task, task.leadId()).withText(text), told);
    }

    void noMoreReminders(TaskSummary task) {
        notices.settleForAll(task.taskId());
    }

    private void tell(UUID body, NoticeKind kind, TaskSummary task, Facts facts, Told told) {
        notices.tell(
                new Notice(
                        told.eventId(), told.at(), kind, task.directiveId(), task.taskId(), facts),
                body);
    }
}
