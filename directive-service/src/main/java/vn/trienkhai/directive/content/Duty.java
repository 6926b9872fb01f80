package vn.trienkhai.directive.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.time.Deadline;

/**
 * What one body or each of a class must do.
 *
 * @param step a name other duties' deadlines can wait for
 * @param reporting present when the duty is to report
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Duty(
        UUID id,
        @Nullable String step,
        String clauseRef,
        String title,
        String text,
        Mode mode,
        List<Holder> holders,
        String output,
        Deadline deadline,
        List<String> qualifiers,
        @Nullable Reporting reporting) {

    /** EACH: every holder separately. JOINT: together, with exactly one LEAD. */
    public enum Mode {
        EACH,
        JOINT
    }

    public Duty {
        holders = List.copyOf(holders);
        qualifiers = qualifiers == null ? List.of() : List.copyOf(qualifiers);
    }

    /** A body or a class of bodies, and what it does. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Holder(@Nullable UUID organizationId, @Nullable UUID classId, String role) {}
}
