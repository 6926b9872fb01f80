package vn.trienkhai.directive.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.problem.DomainProblem;

/** What the source says about a field and nobody could verify (row 4). */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Unverified(String field, @Nullable String raw, String reason, State state) {

    /** How uncertain. */
    public enum State {
        /** The source has no such part. */
        MISSING,
        /** It has one that cannot be read. */
        UNREADABLE,
        /** It was read, but nobody vouches for it. */
        DOUBTFUL
    }

    /**
     * What the source does not show is missing, what it shows is doubtful, unless said otherwise.
     */
    public static Unverified of(
            String field, @Nullable String raw, String reason, @Nullable State given) {
        if (raw == null && given != null && given != State.MISSING) {
            throw new DomainProblem(
                    DomainProblem.Kind.UNACCEPTABLE,
                    "source-text-missing",
                    field + " is " + given + " in the source: say what the source shows");
        }
        var usual = raw == null ? State.MISSING : State.DOUBTFUL;
        return new Unverified(field, raw, reason, given == null ? usual : given);
    }

    /** Whether a value beside this would be invented. */
    public boolean forbidsValue() {
        return state != State.DOUBTFUL;
    }
}
