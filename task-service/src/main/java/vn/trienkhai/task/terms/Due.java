package vn.trienkhai.task.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.time.Deadline;

/**
 * The deadline as the directive words it. Only {@code lastDay}, told by its owner, is counted with;
 * words that give no day stay words.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Due(
        Deadline.Kind kind,
        String raw,
        @Nullable LocalDate date,
        boolean inclusive,
        @Nullable LocalDate lastDay,
        @Nullable Counted counted) {

    /** So many days after something, or again and again by a rule. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Counted(
            @Nullable Integer amount,
            Deadline.@Nullable Unit unit,
            @Nullable String after,
            @Nullable String recurrence) {}

    /** For a task without any deadline. */
    public static Due none() {
        return new Due(Deadline.Kind.NONE, "", null, true, null, null);
    }
}
