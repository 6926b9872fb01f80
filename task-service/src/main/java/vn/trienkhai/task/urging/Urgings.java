package vn.trienkhai.task.urging;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.identity.Caller;
import vn.trienkhai.platform.time.VietnamTime;
import vn.trienkhai.task.lifecycle.TaskAct;
import vn.trienkhai.task.lifecycle.TaskActs;
import vn.trienkhai.task.lifecycle.TaskEvent;
import vn.trienkhai.task.rules.Verb;

/** Urging and answering, each told to the others. */
@ApplicationScoped
public class Urgings implements PanacheRepositoryBase<Urging, UUID> {

    private final TaskActs acts;
    private final Clock clock;

    Urgings(TaskActs acts, Clock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    public Urging urge(UUID taskId, Caller by, String text, @Nullable LocalDate answerBy) {
        var urging = new Urging(taskId, by, text, answerBy, clock.instant());
        acts.tell(
                taskId,
                Verb.URGE,
                by,
                TaskAct.Words.of(text),
                task -> {
                    requireNotPassed(answerBy);
                    return new TaskEvent.Urged(
                            task.facts(), urging.id(), urging.fromId(), text, answerBy);
                });
        persist(urging);
        flush();
        return urging;
    }

    public Urging answer(UUID taskId, UUID urgingId, Caller by, String text) {
        acts.tell(
                taskId,
                Verb.ANSWER_URGING,
                by,
                TaskAct.Words.of(text),
                task -> {
                    var urging = ofTask(urgingId, taskId);
                    urging.answer(text, clock.instant());
                    return new TaskEvent.UrgingAnswered(
                            task.facts(), urgingId, urging.fromId(), text);
                });
        return ofTask(urgingId, taskId);
    }

    /** Urgings of a task told before this position, newest first. */
    public List<Urging> before(long position, UUID taskId, int limit) {
        return find("taskId = ?1 and position < ?2 order by position desc", taskId, position)
                .page(0, limit)
                .list();
    }

    private void requireNotPassed(@Nullable LocalDate answerBy) {
        if (answerBy != null && answerBy.isBefore(VietnamTime.today(clock))) {
            throw new UrgingProblem.AnswerByPassed(answerBy);
        }
    }

    private Urging ofTask(UUID urgingId, UUID taskId) {
        return findByIdOptional(urgingId)
                .filter(urging -> urging.taskId().equals(taskId))
                .orElseThrow(() -> new UrgingProblem.NotFound(urgingId));
    }
}
