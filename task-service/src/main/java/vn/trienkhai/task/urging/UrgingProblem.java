package vn.trienkhai.task.urging;

import java.time.LocalDate;
import java.util.UUID;
import vn.trienkhai.platform.problem.DomainProblem;

/** The ways a request about an urging is refused. */
abstract sealed class UrgingProblem extends DomainProblem {

    private UrgingProblem(Kind kind, String type, String detail) {
        super(kind, type, detail);
    }

    /** The task has no such urging. */
    static final class NotFound extends UrgingProblem {
        NotFound(UUID id) {
            super(Kind.NOT_FOUND, "urging-not-found", "No urging " + id + " of this task");
        }
    }

    /** It was answered before. */
    static final class Answered extends UrgingProblem {
        Answered(UUID id) {
            super(Kind.CONFLICT, "urging-answered", "Urging " + id + " was answered already");
        }
    }

    /** An answer cannot be wanted by a day that has passed. */
    static final class AnswerByPassed extends UrgingProblem {
        AnswerByPassed(LocalDate day) {
            super(Kind.UNACCEPTABLE, "answer-by-passed", day + " has passed already");
        }
    }
}
