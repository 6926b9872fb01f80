package vn.trienkhai.directive.proposal;

import java.util.List;
import java.util.UUID;
import vn.trienkhai.platform.problem.DomainProblem;
import vn.trienkhai.platform.problem.Fault;

/** The ways a request about a proposal can be refused. */
abstract sealed class ProposalProblem extends DomainProblem {

    private ProposalProblem(Kind kind, String type, String detail, List<Fault> faults) {
        super(kind, type, detail, List.of(), faults);
    }

    /** There is none, or it is another body's. */
    static final class NotFound extends ProposalProblem {
        NotFound(UUID id) {
            super(Kind.NOT_FOUND, "proposal-not-found", "No proposal " + id, List.of());
        }
    }

    /** Only what was read and not yet decided can be changed. */
    static final class WrongState extends ProposalProblem {
        WrongState(String reason) {
            super(Kind.CONFLICT, "proposal-state", reason, List.of());
        }
    }

    static final class NotAllowed extends ProposalProblem {
        NotAllowed(String reason) {
            super(Kind.FORBIDDEN, "not-allowed", reason, List.of());
        }
    }

    /** What a person must still decide, by name. */
    static final class Undecided extends ProposalProblem {
        Undecided(List<Question> questions) {
            super(
                    Kind.UNACCEPTABLE,
                    "proposal-undecided",
                    questions.size() + " things must be decided first; nothing was made",
                    questions.stream()
                            .map(
                                    each ->
                                            new Fault(
                                                    each.pointer(),
                                                    each.code() + ": " + each.detail()))
                            .toList());
        }
    }
}
