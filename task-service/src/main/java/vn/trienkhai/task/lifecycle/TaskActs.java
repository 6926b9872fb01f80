package vn.trienkhai.task.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import vn.trienkhai.platform.api.Preconditions;
import vn.trienkhai.platform.identity.Caller;
import vn.trienkhai.task.rules.Refusal;
import vn.trienkhai.task.rules.Relation;
import vn.trienkhai.task.rules.Standing;
import vn.trienkhai.task.rules.TaskAccess;
import vn.trienkhai.task.rules.Verb;
import vn.trienkhai.task.rules.Wording;

/** What people do with tasks: load, look whether they may, ask the task, note it and tell it. */
@ApplicationScoped
public class TaskActs {

    private final TaskRepository tasks;
    private final TaskHistory history;
    private final TaskVoice voice;
    private final Preconditions preconditions;

    TaskActs(
            TaskRepository tasks,
            TaskHistory history,
            TaskVoice voice,
            Preconditions preconditions) {
        this.tasks = tasks;
        this.history = history;
        this.voice = voice;
        this.preconditions = preconditions;
    }

    /** A verb that moves the task. The caller must know its present version. */
    public Task move(UUID id, Verb verb, Caller by, TaskAct.Words words, TaskMove change) {
        var task = tasks.visibleAndLocked(id, by);
        var refusal = refusal(verb, task, by);
        throwIf(refusal.filter(Refusal::isAboutTheCaller), verb, task);
        preconditions.check(task);
        throwIf(refusal, verb, task);
        var before = task.phase();
        voice.tell(task, change.apply(task));
        history.note(task, before, verb.text(), person(by), words);
        return tasks.save(task);
    }

    /** A verb that is told but moves nothing, such as urging. */
    public Task tell(
            UUID id, Verb verb, Caller by, TaskAct.Words words, Function<Task, TaskEvent> event) {
        var task = tasks.visibleAndLocked(id, by);
        require(verb, task, by);
        voice.tell(task, event.apply(task));
        history.note(task, task.phase(), verb.text(), person(by), words);
        return tasks.save(task);
    }

    /** A comment stays in the history and is told to no other service. */
    public TaskAct comment(UUID id, Caller by, String text) {
        var task = tasks.visibleAndLocked(id, by);
        require(Verb.COMMENT, task, by);
        var act =
                history.note(
                        task,
                        task.phase(),
                        Verb.COMMENT.text(),
                        person(by),
                        TaskAct.Words.of(text));
        history.flush();
        return act;
    }

    public static Standing standing(Task task, Caller caller) {
        var body = caller.body();
        var relations = body == null ? List.<Relation>of() : task.relationsOf(body);
        return new Standing(Set.copyOf(relations), caller.roles());
    }

    static TaskAct.By person(Caller caller) {
        return new TaskAct.By(caller.body(), caller.subject());
    }

    private static void require(Verb verb, Task task, Caller by) {
        throwIf(refusal(verb, task, by), verb, task);
    }

    private static Optional<Refusal> refusal(Verb verb, Task task, Caller by) {
        var standing = standing(task, by);
        return TaskAccess.refusal(
                verb, task.phase(), task.isMovedByReport(), task.countsFrom(), standing);
    }

    private static void throwIf(Optional<Refusal> refusal, Verb verb, Task task) {
        if (refusal.isPresent()) {
            throw problem(refusal.get(), verb, task);
        }
    }

    private static TaskProblem problem(Refusal refusal, Verb verb, Task task) {
        var who = Wording.who(verb, Locale.ENGLISH);
        return switch (refusal) {
            case NOT_YOUR_PART -> new TaskProblem.NotYourPart(verb, who);
            case NOT_YOUR_ROLE -> new TaskProblem.NotYourRole(verb, who);
            case WRONG_PHASE -> new TaskProblem.WrongPhase(verb, task.phase());
            case MOVED_BY_REPORT -> new TaskProblem.MovedByReport(verb);
            case NO_STEP -> new TaskProblem.NoStepAwaited();
            case STEP_SEEN_HERE -> new TaskProblem.StepSeenHere();
        };
    }
}
