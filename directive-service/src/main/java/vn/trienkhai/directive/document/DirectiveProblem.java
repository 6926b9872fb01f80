package vn.trienkhai.directive.document;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.problem.DomainProblem;
import vn.trienkhai.platform.problem.Fault;

/** The ways a request about a directive can be refused. */
public abstract sealed class DirectiveProblem extends DomainProblem {

    private DirectiveProblem(Kind kind, String type, String detail) {
        super(kind, type, detail);
    }

    private DirectiveProblem(Kind kind, String type, String detail, List<Fault> faults) {
        super(kind, type, detail, List.of(), faults);
    }

    /** There is none, or the caller may not see it. */
    public static final class NotFound extends DirectiveProblem {
        public NotFound(UUID id) {
            super(Kind.NOT_FOUND, "directive-not-found", "No directive " + id);
        }
    }

    /** The state does not allow it. */
    public static final class WrongStatus extends DirectiveProblem {
        public WrongStatus(UUID id, @Nullable DirectiveStatus status, String reason) {
            super(
                    Kind.CONFLICT,
                    "wrong-status",
                    "Directive %s is %s: %s"
                            .formatted(id, status == null ? "a STUB" : status, reason));
        }
    }

    /** The caller sees it but may not do this. */
    public static final class NotAllowed extends DirectiveProblem {
        public NotAllowed(String reason) {
            super(Kind.FORBIDDEN, "not-allowed", reason);
        }
    }

    /** The same issuer, symbol and day is registered already. */
    public static final class AlreadyRegistered extends DirectiveProblem {
        public AlreadyRegistered(String symbol) {
            super(
                    Kind.CONFLICT,
                    "directive-already-registered",
                    symbol + " of this issuer and day is registered already");
        }
    }

    /** The dry run told what stands against it. */
    public static final class NotIssuable extends DirectiveProblem {
        public NotIssuable(List<Fault> faults) {
            super(
                    Kind.CONFLICT,
                    "issue-not-possible",
                    "The issue-check tells what must be mended first",
                    faults);
        }
    }
}
