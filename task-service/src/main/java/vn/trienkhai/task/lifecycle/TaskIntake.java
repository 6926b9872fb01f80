package vn.trienkhai.task.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.identity.Caller;
import vn.trienkhai.task.rules.Verb;
import vn.trienkhai.task.terms.Assignment;

/** How tasks begin, and how other services move them: told, not asked. */
@ApplicationScoped
public class TaskIntake {

    private static final String ASSIGN = "assign";
    private static final String HAND_OVER = "hand-over";

    private final TaskRepository tasks;
    private final TaskHistory history;
    private final TaskVoice voice;

    TaskIntake(TaskRepository tasks, TaskHistory history, TaskVoice voice) {
        this.tasks = tasks;
        this.history = history;
        this.voice = voice;
    }

    /** A task given directly, by a person. */
    public Task assign(Assignment assignment, Caller by) {
        return tasks.save(begin(assignment, TaskActs.person(by)));
    }

    /** The tasks of one duty, one for each time of each holder, without those made before. */
    public List<Task> assignOnce(UUID dutyId, List<Assignment> assignments) {
        var holders = assignments.stream().map(each -> held(each).holderId()).toList();
        var served = tasks.heldAmong(dutyId, holders);
        return assignments.stream()
                .filter(assignment -> !served.contains(held(assignment)))
                .map(assignment -> begin(assignment, new TaskAct.By(assignment.assignerId(), null)))
                .toList();
    }

    private static TaskRepository.Held held(Assignment assignment) {
        var origin = Objects.requireNonNull(assignment.origin(), "only duties are told twice");
        return new TaskRepository.Held(origin.holderId(), origin.round());
    }

    /** A report of this body on this duty moves the task that the body leads, if there is one. */
    public Optional<Task> ofLead(UUID dutyId, UUID leadId) {
        return tasks.ofLead(dutyId, leadId);
    }

    /** A step that no longer means anything for the task is passed over. */
    public void follow(Task task, ReportStep step, UUID byBody, Instant at) {
        var before = task.phase();
        ReportMoves.of(task, step)
                .ifPresent(
                        event -> {
                            voice.tell(task, event);
                            var words = words(step);
                            history.note(
                                    task,
                                    before,
                                    verb(step).text(),
                                    new TaskAct.By(byBody, null),
                                    words,
                                    at);
                            tasks.save(task);
                        });
    }

    /**
     * What a dissolved body had to do in a duty is its successor's. Told only where the lead is
     * another; a second telling finds nothing left to hand over.
     */
    public void handOver(UUID dutyId, UUID former, UUID heir, String reason) {
        for (var task : tasks.openOfDuty(dutyId)) {
            var led = task.facts().leadId().equals(former);
            var before = task.phase();
            if (!task.handOver(former, heir)) {
                continue;
            }
            if (led) {
                voice.tell(task, task.handedOver(former, reason));
            }
            var words = TaskAct.Words.of(reason);
            history.note(task, before, HAND_OVER, new TaskAct.By(heir, null), words);
        }
        tasks.flush();
    }

    /** Every open task of a withdrawn directive is cancelled. */
    public void cancelWithDirective(UUID directiveId, String reason) {
        var open = tasks.openOfDirective(directiveId);
        end(open, Verb.CANCEL, reason, task -> task.cancelWithDirective(reason));
    }

    /**
     * The copy of a body was taken back, and with it what it had to do for itself; not what it was
     * given again since.
     */
    public void cancelWithCopy(UUID dutyId, UUID leadId, int round, String reason) {
        var own =
                tasks.openOfDuty(dutyId).stream()
                        .filter(task -> task.facts().leadId().equals(leadId))
                        .filter(task -> task.origin().filter(it -> it.round() <= round).isPresent())
                        .toList();
        end(own, Verb.CANCEL, reason, task -> task.cancelWithDirective(reason));
    }

    /** Every open task of a replaced directive waits for its assigner's decision. */
    public void suspendForReplacement(UUID directiveId, UUID by, @Nullable String reason) {
        var why =
                "Văn bản giao việc đã được thay thế%s; chờ quyết định tiếp tục hoặc hủy"
                        .formatted(reason == null ? "" : " (" + reason + ")");
        var open = tasks.openOfDirective(directiveId);
        end(open, Verb.SUSPEND, why, task -> task.suspendForReplacement(by, why));
    }

    private void end(
            List<Task> open, Verb verb, String reason, Function<Task, Optional<TaskEvent>> end) {
        for (var task : open) {
            var before = task.phase();
            end.apply(task)
                    .ifPresent(
                            event -> {
                                voice.tell(task, event);
                                history.note(
                                        task,
                                        before,
                                        verb.text(),
                                        new TaskAct.By(null, null),
                                        TaskAct.Words.of(reason));
                            });
        }
        tasks.flush();
    }

    private Task begin(Assignment assignment, TaskAct.By by) {
        var task = new Task(assignment);
        voice.tellFirst(task, task.assigned());
        tasks.persist(task);
        history.note(task, null, ASSIGN, by, TaskAct.Words.none());
        return task;
    }

    private static Verb verb(ReportStep step) {
        return switch (step) {
            case ReportStep.Submitted _ -> Verb.SUBMIT;
            case ReportStep.Returned _ -> Verb.RETURN;
            case ReportStep.TakenBack _ -> Verb.TAKE_BACK;
            case ReportStep.Finished _ -> Verb.CONFIRM;
        };
    }

    private static TaskAct.Words words(ReportStep step) {
        @Nullable String text =
                switch (step) {
                    case ReportStep.Submitted it -> it.title();
                    case ReportStep.Returned it -> it.reason();
                    case ReportStep.TakenBack _ -> null;
                    case ReportStep.Finished it -> it.title();
                };
        return text == null ? TaskAct.Words.none() : TaskAct.Words.of(text);
    }
}
