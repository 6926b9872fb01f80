package vn.trienkhai.directive.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.store.Sql;
import vn.trienkhai.platform.event.EventHandler;
import vn.trienkhai.platform.event.Told;
import vn.trienkhai.platform.time.VietnamTime;

/**
 * Keeps where each task stands. Later events win; a task counts as finished on the day it was last
 * handed in, as in task-service.
 */
@ApplicationScoped
class TaskStates {

    private static final String KEEP =
            """
            insert into implementation_task (task_id, directive_id, duty_id, lead_id, phase, due_on, submitted_on, told)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (task_id) do update set
              lead_id = excluded.lead_id, phase = excluded.phase, due_on = excluded.due_on, told = excluded.told,
              submitted_on = coalesce(excluded.submitted_on, implementation_task.submitted_on)
             where implementation_task.told < excluded.told
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
                told.aggregateVersion());
    }
}
