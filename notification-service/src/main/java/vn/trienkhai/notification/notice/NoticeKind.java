package vn.trienkhai.notification.notice;

import static vn.trienkhai.notification.notice.SubjectType.DELIVERY;
import static vn.trienkhai.notification.notice.SubjectType.DIRECTIVE;
import static vn.trienkhai.notification.notice.SubjectType.REPORT;
import static vn.trienkhai.notification.notice.SubjectType.REPORT_PERIOD;
import static vn.trienkhai.notification.notice.SubjectType.REPORT_REQUIREMENT;
import static vn.trienkhai.notification.notice.SubjectType.TASK;

import java.util.EnumSet;
import java.util.Set;

/** Everything a body can be told. The contract names the same kinds. */
public enum NoticeKind {
    DIRECTIVE_ARRIVED(DIRECTIVE),
    DIRECTIVE_WITHDRAWN(DIRECTIVE),
    DIRECTIVE_REPLACED(DIRECTIVE),
    DIRECTIVE_AMENDED(DIRECTIVE),
    COPY_RECALL_REQUESTED(DELIVERY),
    COPY_RECALLED(DELIVERY),
    COPY_RECALL_AGREED(DELIVERY),
    COPY_RECALL_REFUSED(DELIVERY),
    TASK_ASSIGNED(TASK),
    TASK_DAY_COUNTED(TASK),
    TASK_NEAR_DUE(TASK),
    TASK_OVERDUE(TASK),
    TASK_URGED(TASK),
    TASK_RETURNED(TASK),
    TASK_CONFIRMED(TASK),
    TASK_CANCELLED(TASK),
    TASK_SUBMITTED(TASK),
    TASK_REFUSED(TASK),
    REPORT_NEAR_DUE(REPORT_PERIOD),
    REPORT_OVERDUE(REPORT_PERIOD),
    REPORT_RECEIVED(REPORT),
    REPORT_RETURNED(REPORT),
    REPORT_FORWARDED(REPORT),
    REPORT_APPROVED(REPORT),
    REPORT_ISSUED(REPORT),
    REPORT_STATION_GIVEN(REPORT_REQUIREMENT);

    /** What a later reminder about the same thing makes obsolete. */
    static final Set<NoticeKind> DUE_REMINDERS =
            EnumSet.of(TASK_NEAR_DUE, TASK_OVERDUE, REPORT_NEAR_DUE, REPORT_OVERDUE);

    /** What takes the place of reminders of an earlier day. */
    static final Set<NoticeKind> TELL_THE_DAY = with(DUE_REMINDERS, TASK_DAY_COUNTED);

    /** What becomes obsolete when the thing is done: an urging, too, has then been followed. */
    static final Set<NoticeKind> REMINDERS =
            EnumSet.of(
                    TASK_NEAR_DUE,
                    TASK_OVERDUE,
                    TASK_URGED,
                    REPORT_NEAR_DUE,
                    REPORT_OVERDUE,
                    COPY_RECALL_REQUESTED);

    private final SubjectType subject;

    NoticeKind(SubjectType subject) {
        this.subject = subject;
    }

    private static Set<NoticeKind> with(Set<NoticeKind> kinds, NoticeKind more) {
        var all = EnumSet.copyOf(kinds);
        all.add(more);
        return all;
    }

    public SubjectType subject() {
        return subject;
    }
}
