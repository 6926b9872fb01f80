package vn.trienkhai.report.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.time.Deadline;

/**
 * A deadline as events carry it and as it is kept: the words, their meaning and, where the sender
 * could compute it, the last calendar day still in time.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WrittenDeadline(
        Deadline.Kind kind,
        String raw,
        @Nullable LocalDate date,
        boolean inclusive,
        @Nullable LocalDate lastDay,
        @Nullable Integer amount,
        Deadline.@Nullable Unit unit,
        @Nullable String after,
        @Nullable String recurrence) {

    /** Its meaning. */
    public Deadline meaning() {
        return new Deadline(kind, raw, date, inclusive, amount, unit, after, recurrence, null);
    }

    /** The same with the last day computed here. */
    public WrittenDeadline dueOn(@Nullable LocalDate day) {
        return new WrittenDeadline(
                kind, raw, date, inclusive, day, amount, unit, after, recurrence);
    }
}
