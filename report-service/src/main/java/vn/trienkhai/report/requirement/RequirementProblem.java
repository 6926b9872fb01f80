package vn.trienkhai.report.requirement;

import java.util.UUID;
import vn.trienkhai.platform.problem.DomainProblem;

/** The ways a request about a requirement or period can be refused. */
public abstract sealed class RequirementProblem extends DomainProblem {

    private RequirementProblem(Kind kind, String type, String detail) {
        super(kind, type, detail);
    }

    public static final class NotFound extends RequirementProblem {
        public NotFound(UUID id) {
            super(Kind.NOT_FOUND, "not-found", "No report requirement " + id);
        }
    }

    public static final class PeriodNotFound extends RequirementProblem {
        public PeriodNotFound(UUID id) {
            super(Kind.NOT_FOUND, "not-found", "No report period " + id);
        }
    }

    public static final class NotAWatcher extends RequirementProblem {
        public NotAWatcher() {
            super(
                    Kind.FORBIDDEN,
                    "not-a-watcher",
                    "Only stations of the route, the addressee, the body that asked and monitors"
                            + " see how far all authors are");
        }
    }

    public static final class NotYourOutline extends RequirementProblem {
        public NotYourOutline() {
            super(
                    Kind.FORBIDDEN,
                    "not-your-part",
                    "The outline is set by the addressee, the body that asked, or a body that"
                            + " guides or monitors");
        }
    }

    public static final class NotYourRoute extends RequirementProblem {
        public NotYourRoute() {
            super(
                    Kind.FORBIDDEN,
                    "not-your-part",
                    "Who stands on the route is decided by the body that asked for the reports");
        }
    }

    public static final class NotDissolved extends RequirementProblem {
        public NotDissolved(UUID body) {
            super(
                    Kind.CONFLICT,
                    "station-not-vacant",
                    "Body %s is not dissolved: its stations are its own".formatted(body));
        }
    }

    public static final class OutlineInUse extends RequirementProblem {
        public OutlineInUse() {
            super(
                    Kind.CONFLICT,
                    "outline-in-use",
                    "A report has been submitted on this outline; it stays as it is");
        }
    }

    public static final class Closed extends RequirementProblem {
        public Closed(String reason) {
            super(Kind.CONFLICT, "requirement-closed", "Nothing is expected any more: " + reason);
        }
    }

    public static final class NotAcceptable extends RequirementProblem {
        public NotAcceptable(String type, String detail) {
            super(Kind.UNACCEPTABLE, type, detail);
        }
    }
}
