package vn.trienkhai.task.lifecycle;

import java.time.LocalDate;
import java.util.UUID;
import vn.trienkhai.platform.problem.DomainProblem;
import vn.trienkhai.task.rules.Phase;
import vn.trienkhai.task.rules.Verb;

/** The ways a request about a task is refused. Each type stands in contracts/openapi.yaml. */
public abstract sealed class TaskProblem extends DomainProblem {

    private TaskProblem(Kind kind, String type, String detail) {
        super(kind, type, detail);
    }

    /** There is none, or the acting body has no part in it. */
    public static final class NotFound extends TaskProblem {
        public NotFound(UUID id) {
            super(Kind.NOT_FOUND, "task-not-found", "No task " + id);
        }
    }

    /** The acting body's part in the task does not allow the verb. */
    public static final class NotYourPart extends TaskProblem {
        NotYourPart(Verb verb, String who) {
            super(Kind.FORBIDDEN, "not-your-part", verb.text() + " is for " + who);
        }
    }

    /** The sign-in's roles do not allow the verb. */
    public static final class NotYourRole extends TaskProblem {
        NotYourRole(Verb verb, String who) {
            super(Kind.FORBIDDEN, "not-your-role", verb.text() + " is for " + who);
        }
    }

    /** The verb leads nowhere from here. */
    public static final class WrongPhase extends TaskProblem {
        WrongPhase(Verb verb, Phase phase) {
            super(
                    Kind.CONFLICT,
                    "wrong-phase",
                    verb.text() + " is not possible while the task is " + phase);
        }
    }

    /** The way of the report does it. */
    public static final class MovedByReport extends TaskProblem {
        MovedByReport(Verb verb) {
            super(
                    Kind.CONFLICT,
                    "moved-by-report",
                    verb.text() + " is done by the report on the duty, not here");
        }
    }

    /** Nothing is waited for that a person could tell of. */
    static final class NoStepAwaited extends TaskProblem {
        NoStepAwaited() {
            super(Kind.CONFLICT, "no-step-awaited", "The deadline of this task waits for nothing");
        }
    }

    /** The arrival of the directive, or for all but the assigner the end of another duty. */
    static final class StepSeenHere extends TaskProblem {
        StepSeenHere() {
            super(
                    Kind.CONFLICT,
                    "step-seen-here",
                    "It is seen here when this step happens; for another duty the assigner may say it");
        }
    }

    /** Told before; another day needs a reason, the same day needs no second telling. */
    static final class StepTold extends TaskProblem {
        StepTold(LocalDate on) {
            super(
                    Kind.CONFLICT,
                    "step-told",
                    "The step happened on "
                            + on
                            + "; another day needs a reason for the correction");
        }
    }

    /** What has not happened yet cannot be told. */
    static final class StepInFuture extends TaskProblem {
        StepInFuture(LocalDate on) {
            super(Kind.UNACCEPTABLE, "step-in-future", on + " is after today");
        }
    }

    /** The new lead is the old one. */
    public static final class SameLead extends TaskProblem {
        SameLead(UUID leadId) {
            super(Kind.CONFLICT, "same-lead", "Body " + leadId + " is the lead that refused");
        }
    }

    /** A body that is not known here, or closed. */
    public static final class UnknownOrganization extends TaskProblem {
        public UnknownOrganization(UUID id) {
            super(
                    Kind.UNACCEPTABLE,
                    "unknown-organization",
                    "No open organization " + id + " is known");
        }
    }

    /** Words and date of a deadline that do not fit together. */
    public static final class DeadlineUnclear extends TaskProblem {
        public DeadlineUnclear(String detail) {
            super(Kind.UNACCEPTABLE, "deadline-unclear", detail);
        }
    }
}
