package vn.trienkhai.platform.time;

/**
 * A deadline whose parts contradict each other. Says which field and why, for a 422 with a pointer.
 */
public final class DeadlineProblem extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String field;

    DeadlineProblem(String field, String detail) {
        super(detail);
        this.field = field;
    }

    /** The field of {@link Deadline} at fault, for example {@code amount}. */
    public String field() {
        return field;
    }
}
