package vn.trienkhai.directive.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.store.Sql;
import vn.trienkhai.platform.event.EventHandler;
import vn.trienkhai.platform.event.Told;
import vn.trienkhai.platform.time.VietnamTime;

/**
 * Keeps every state of each task with the time it was recorded, so that the past can be asked for;
 * the latest counts now. A task counts as finished on the day it was last handed in, as in
 * task-service.
 */
@ApplicationScoped
class TaskStates {

    private static final String KEEP =
            """
            insert into implementation_task (task_id, directive_id, duty_id, lead_id, phase, due_on, submitted_on, told, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """;

    private final Sql sql;

    TaskStates(Sql sql) {
        this.sql = sql;
    }

    /** The handler of one type of task event. */
    EventHandler<TaskTold> on(String type) {
        return new EventHandler<>() {
            @Override
            public String type() {
                return type;
            }

            @Override
            public Class<TaskTold> view() {
                return TaskTold.class;
            }

            @Override
            public void handle(TaskTold event, Told told) {
                keep(event.task(), handedInOn(event, told), told);
            }
        };
    }

    /** An older event of handing in does not name its day: then it is the day it was told. */
    private static @Nullable LocalDate handedInOn(TaskTold event, Told told) {
        var named = event.handedInOn();
        return named == null && told.type().equals("task.submitted.v1")
                ? VietnamTime.dayOf(told.at())
                : named;
    }

    private void keep(TaskTold.Task task, @Nullable LocalDate handedInOn, Told told) {
        if (task.directiveId() == null) {
            return;
        }
        sql.update(
                KEEP,
                task.taskId(),
                task.directiveId(),
                task.dutyId(),
                task.leadId(),
                task.phase(),
                task.dueOn(),
                handedInOn,
                told.aggregateVersion(),
                told.at());
    }
}
