package vn.trienkhai.task.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.identity.Caller;
import vn.trienkhai.task.rules.Relation;
import vn.trienkhai.task.rules.Verb;
import vn.trienkhai.task.rules.Wording;
import vn.trienkhai.task.terms.Due;

/**
 * What happened outside happened for every holder of the duty alike: its assigner says it once, and
 * it is told and noted for each task that stands as this one does. Each lead counts by its own
 * calendar.
 */
@ApplicationScoped
public class StepForAll {

    private final TaskActs acts;
    private final TaskRepository tasks;
    private final TaskHistory history;
    private final TaskVoice voice;

    StepForAll(TaskActs acts, TaskRepository tasks, TaskHistory history, TaskVoice voice) {
        this.acts = acts;
        this.tasks = tasks;
        this.history = history;
        this.voice = voice;
    }

    public Task tell(UUID id, Caller by, TaskAct.Words words, TaskMove change) {
        var ofDuty = tasks.openBeside(id);
        var before = from(ofDuty, id);
        var task = acts.move(id, Verb.TELL_STEP, by, words, change);
        if (!task.relationsOf(by.bodyOrRefuse()).contains(Relation.ASSIGNER)) {
            throw new TaskProblem.NotYourPart(
                    Verb.TELL_STEP, Wording.relation(Relation.ASSIGNER, Locale.ENGLISH));
        }
        for (var other : ofDuty) {
            if (!other.id().equals(id) && Objects.equals(from(other), before)) {
                voice.tell(other, change.apply(other));
                history.note(
                        other, other.phase(), Verb.TELL_STEP.text(), TaskActs.person(by), words);
            }
        }
        tasks.flush();
        return task;
    }

    private static @Nullable LocalDate from(List<Task> ofDuty, UUID id) {
        return ofDuty.stream()
                .filter(task -> task.id().equals(id))
                .findFirst()
                .map(StepForAll::from)
                .orElse(null);
    }

    private static @Nullable LocalDate from(Task task) {
        return task.due().map(Due::from).orElse(null);
    }
}
