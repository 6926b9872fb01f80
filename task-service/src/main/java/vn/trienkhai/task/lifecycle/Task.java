package vn.trienkhai.task.lifecycle;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.trienkhai.platform.time.WorkingCalendar;
import vn.trienkhai.task.rules.Phase;
import vn.trienkhai.task.rules.Verb;
import vn.trienkhai.task.terms.Assignment;
import vn.trienkhai.task.terms.Product;

/**
 * What one lead body has to do, by when, and who else has a part in it.
 *
 * <p>It changes only through the verbs below. Each refuses what {@link Verb} does not allow from
 * this phase, moves the phase and returns the event that tells the others.
 */
@Entity
@DynamicUpdate // the number of the last event is counted past Hibernate, see TaskVoice
@Table(name = "task")
public class Task extends TaskFields {

    protected Task() {} // for Hibernate

    Task(Assignment given) {
        super(given);
    }

    TaskEvent assigned() {
        return new TaskEvent.Assigned(facts());
    }

    TaskEvent accept() {
        move(Verb.ACCEPT);
        return new TaskEvent.Accepted(facts());
    }

    TaskEvent refuse(String reason) {
        move(Verb.REFUSE);
        return new TaskEvent.Refused(facts(), reason);
    }

    /** The percentage of the lead is the task's; that of a coordinating body is only told. */
    TaskEvent progress(int reached, String note, UUID by) {
        move(Verb.REPORT_PROGRESS);
        outcome = by.equals(leadId) ? outcome.reached(reached) : outcome;
        return new TaskEvent.Progressed(facts(), reached, note, by);
    }

    TaskEvent submit(String summary, List<Product> proof, LocalDate on) {
        move(Verb.SUBMIT);
        outcome = outcome.handedIn(proof, on);
        return new TaskEvent.Submitted(facts(), summary, on, null);
    }

    TaskEvent takeBack() {
        move(Verb.TAKE_BACK);
        outcome = outcome.withoutSubmission();
        return new TaskEvent.Withdrawn(facts(), null);
    }

    TaskEvent sendBack(String reason) {
        move(Verb.RETURN);
        outcome = outcome.withoutSubmission();
        return new TaskEvent.Returned(facts(), reason, null);
    }

    TaskEvent confirm() {
        move(Verb.CONFIRM);
        return new TaskEvent.Confirmed(facts(), finish(), null);
    }

    TaskEvent suspend(String reason) {
        move(Verb.SUSPEND);
        return new TaskEvent.Suspended(facts(), reason);
    }

    TaskEvent resume() {
        move(Verb.RESUME);
        return new TaskEvent.Resumed(facts());
    }

    TaskEvent cancel(String reason) {
        move(Verb.CANCEL);
        return new TaskEvent.Cancelled(facts(), reason);
    }

    TaskEvent reopen(String reason) {
        move(Verb.REOPEN);
        outcome = outcome.reopened();
        return new TaskEvent.Reopened(facts(), reason);
    }

    TaskEvent uphold(String reason) {
        move(Verb.UPHOLD);
        return new TaskEvent.Upheld(facts(), reason);
    }

    /** The new lead starts from nothing and is reminded anew. */
    TaskEvent reassign(UUID newLeadId, String reason) {
        var former = leadId;
        if (former.equals(newLeadId)) {
            throw new TaskProblem.SameLead(newLeadId);
        }
        move(Verb.REASSIGN);
        leadId = newLeadId;
        outcome = outcome.reached(0);
        reminded = Reminded.NOT_YET;
        return new TaskEvent.Reassigned(facts(), former, reason);
    }

    /** A directive that is withdrawn takes its open tasks with it, whatever their phase. */
    Optional<TaskEvent> cancelWithDirective(String reason) {
        if (!phase.isOpen()) {
            return Optional.empty();
        }
        phase = Phase.CANCELLED;
        outcome = outcome.withoutSubmission();
        return Optional.of(new TaskEvent.Cancelled(facts(), reason));
    }

    /**
     * A body that was dissolved hands its part over to its successor, who goes on where it stopped.
     * Whether it had a part in what is still open.
     */
    boolean handOver(UUID former, UUID heir) {
        if (!phase.isOpen() || relationsOf(former).isEmpty()) {
            return false;
        }
        leadId = leadId.equals(former) ? heir : leadId;
        parts = parts.stream().map(part -> part.handedOver(former, heir)).distinct().toList();
        return true;
    }

    TaskEvent handedOver(UUID former, String reason) {
        return new TaskEvent.Reassigned(facts(), former, reason);
    }

    /**
     * A directive that is replaced makes its open tasks wait for a decision of the assigner. Empty
     * when there is nothing to tell: the task is closed, or this was heard before.
     */
    Optional<TaskEvent> suspendForReplacement(UUID by, String reason) {
        if (!phase.isOpen() || by.equals(replacedById)) {
            return Optional.empty();
        }
        replacedById = by;
        phase = Phase.SUSPENDED;
        outcome = outcome.withoutSubmission();
        return Optional.of(new TaskEvent.Suspended(facts(), reason));
    }

    /** The step the words count from has happened; empty where they wait for something else. */
    Optional<TaskEvent> started(String step, LocalDate on, WorkingCalendar calendar) {
        if (due == null || !step.equals(due.awaits()) || !phase.isOpen()) {
            return Optional.empty();
        }
        due = due.startedOn(on, calendar);
        dueOn = due.lastDay();
        return Optional.of(TaskEvent.DeadlineChanged.after(step, facts(), on));
    }

    /** Somebody says on which day the step happened, or corrects what was said or seen. */
    TaskEvent tellStep(StepSaid said, LocalDate today, WorkingCalendar calendar) {
        var deadline = Objects.requireNonNull(due, "nothing is waited for");
        var before = deadline.from();
        if (said.on().isAfter(today)) {
            throw new TaskProblem.StepInFuture(said.on());
        }
        if (before != null && (said.correction() == null || said.on().equals(before))) {
            throw new TaskProblem.StepTold(before);
        }
        due = deadline.startedOn(said.on(), calendar);
        dueOn = due.lastDay();
        reminded = Reminded.NOT_YET;
        return TaskEvent.DeadlineChanged.said(before != null, facts(), said.on());
    }

    /** Marks what is told, so that it and everything milder is not told again. */
    public Optional<TaskEvent> remind(Reminded due, LocalDate today) {
        if (dueOn == null || !phase.waitsForLead() || reminded.compareTo(due) >= 0) {
            return Optional.empty();
        }
        reminded = due;
        return Optional.of(due.event(facts(), dueOn, today));
    }

    void awaitConfirmation(List<Product> proof, LocalDate on) {
        phase = Phase.AWAITING_CONFIRMATION;
        outcome = outcome.handedIn(proof, on);
    }

    void giveBack(Phase next) {
        phase = next;
        outcome = outcome.withoutSubmission();
    }

    LocalDate complete() {
        phase = Phase.COMPLETED;
        return finish();
    }

    private LocalDate finish() {
        outcome = outcome.finished();
        return Objects.requireNonNull(outcome.finishedOn(), "nothing was handed in");
    }

    private void move(Verb verb) {
        if (!verb.isPossibleIn(phase)) {
            throw new TaskProblem.WrongPhase(verb, phase);
        }
        phase = verb.after(phase);
    }
}
