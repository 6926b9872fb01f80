package vn.trienkhai.report.lifecycle;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.trienkhai.platform.problem.DomainProblem;
import vn.trienkhai.platform.problem.Fault;
import vn.trienkhai.report.requirement.OutlineSection;

/** The ways a request about a report can be refused. */
public abstract sealed class ReportProblem extends DomainProblem {

    private ReportProblem(Kind kind, String type, String detail) {
        super(kind, type, detail);
    }

    private ReportProblem(
            Kind kind, String type, String detail, List<String> allowed, List<Fault> faults) {
        super(kind, type, detail, allowed, faults);
    }

    public static final class NotFound extends ReportProblem {
        public NotFound(UUID id) {
            super(Kind.NOT_FOUND, "not-found", "No report " + id);
        }
    }

    public static final class NotYourPart extends ReportProblem {
        public NotYourPart(Verb verb) {
            super(Kind.FORBIDDEN, "not-your-part", verb.text() + " is for " + verb.who());
        }
    }

    public static final class NotYourRole extends ReportProblem {
        public NotYourRole(Verb verb) {
            super(Kind.FORBIDDEN, "wrong-role", verb.text() + " is for " + verb.who());
        }
    }

    public static final class WrongState extends ReportProblem {
        public WrongState(Verb verb, String where, Collection<Verb> possible) {
            super(
                    Kind.CONFLICT,
                    "wrong-state",
                    "The report " + where + "; " + verb.text() + " is not possible now",
                    possible.stream().map(Verb::text).sorted().toList(),
                    List.of());
        }
    }

    public static final class SectionLocked extends ReportProblem {
        public SectionLocked(String ref, List<String> unlocked) {
            super(
                    Kind.CONFLICT,
                    "section-locked",
                    "The report was returned for other parts; " + ref + " stays as it is",
                    unlocked,
                    List.of());
        }
    }

    public static final class Incomplete extends ReportProblem {
        public Incomplete(List<OutlineSection> missing) {
            super(
                    Kind.UNACCEPTABLE,
                    "report-incomplete",
                    "Required sections are not written",
                    List.of(),
                    missing.stream()
                            .map(part -> new Fault("/sections/" + part.ref(), part.title()))
                            .toList());
        }
    }

    /** Sensible, but not acceptable as it is. */
    public static final class NotAcceptable extends ReportProblem {
        public NotAcceptable(String type, String detail) {
            super(Kind.UNACCEPTABLE, type, detail);
        }
    }

    /** Something stands in the way now. */
    public static final class InTheWay extends ReportProblem {
        public InTheWay(String type, String detail) {
            super(Kind.CONFLICT, type, detail);
        }
    }
}
