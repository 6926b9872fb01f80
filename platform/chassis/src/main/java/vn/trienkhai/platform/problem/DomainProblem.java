package vn.trienkhai.platform.problem;

import java.util.List;

/**
 * A refusal the caller can understand and act on. Capabilities declare theirs as nested classes of
 * one sealed class; {@link ProblemMapper} turns them into RFC 9457.
 */
public class DomainProblem extends RuntimeException {

    /** What kind of refusal it is; the mapper chooses the HTTP status. */
    public enum Kind {
        NOT_FOUND,
        FORBIDDEN,
        CONFLICT,
        INVALID,
        UNACCEPTABLE,
        STALE,
        TOO_LARGE,
        NO_SUCH_RANGE,
        PRECONDITION_MISSING
    }

    private final Kind kind;
    private final String type;
    private final List<String> allowed;
    private final List<Fault> faults;

    /**
     * @param type kebab-case, stable, listed in the contract and in the catalogue
     * @param detail for the person who reads it: what is wrong and what would help
     */
    public DomainProblem(Kind kind, String type, String detail) {
        this(kind, type, detail, List.of(), List.of());
    }

    public DomainProblem(
            Kind kind, String type, String detail, List<String> allowed, List<Fault> faults) {
        super(detail, null, false, false);
        this.kind = kind;
        this.type = type;
        this.allowed = List.copyOf(allowed);
        this.faults = List.copyOf(faults);
    }

    public Kind kind() {
        return kind;
    }

    public String type() {
        return type;
    }

    public List<String> allowed() {
        return allowed;
    }

    public List<Fault> faults() {
        return faults;
    }
}
