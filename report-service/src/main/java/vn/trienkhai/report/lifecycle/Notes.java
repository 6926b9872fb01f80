package vn.trienkhai.report.lifecycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What bodies left on a report on its way; kept as JSON beside it. */
public final class Notes {

    private Notes() {}

    /** What is written in one section. */
    public record SectionText(String ref, String text) {}

    /** The last return that has not been answered by moving on. */
    public record Return(UUID byId, Instant at, UUID toId, String reason, List<Mark> marks) {}

    /** Authors the consolidated report does without, and why. */
    public record Waiver(List<UUID> authors, String reason) {}

    /** The opinion of the appraising body on an edition. */
    public record Appraisal(UUID byId, Instant at, String opinion, int edition) {}

    /** The review conference as held. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Conference(UUID byId, LocalDate heldOn, @Nullable String place, String outcome) {}

    /** Who signed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Signature(
            UUID signerId,
            Instant at,
            @Nullable String capacity,
            @Nullable String position,
            @Nullable String name) {}
}
