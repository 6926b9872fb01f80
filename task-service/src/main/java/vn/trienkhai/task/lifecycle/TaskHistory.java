package vn.trienkhai.task.lifecycle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.task.rules.Phase;
import vn.trienkhai.task.rules.Verb;

/** What happened to tasks: written with every change, read newest first. */
@ApplicationScoped
public class TaskHistory implements PanacheRepositoryBase<TaskAct, UUID> {

    private final Clock clock;

    TaskHistory(Clock clock) {
        this.clock = clock;
    }

    /** Notes the act on the task as it is after it. */
    public TaskAct note(
            Task task, @Nullable Phase before, String verb, TaskAct.By by, TaskAct.Words words) {
        return note(task, before, verb, by, words, clock.instant());
    }

    /** The same for what happened elsewhere, at a time that was told. */
    TaskAct note(
            Task task,
            @Nullable Phase before,
            String verb,
            TaskAct.By by,
            TaskAct.Words words,
            Instant at) {
        var act = new TaskAct(task, before, verb, by, words, at);
        persist(act);
        return act;
    }

    /** Acts told before this position; with a verb only those. */
    public List<TaskAct> before(long position, UUID taskId, @Nullable Verb verb, int limit) {
        var query =
                verb == null
                        ? find(
                                "taskId = ?1 and position < ?2 order by position desc",
                                taskId,
                                position)
                        : find(
                                "taskId = ?1 and position < ?2 and verb = ?3 order by position desc",
                                taskId,
                                position,
                                verb.text());
        return query.page(0, limit).list();
    }
}
