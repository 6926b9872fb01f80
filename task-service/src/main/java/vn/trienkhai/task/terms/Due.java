package vn.trienkhai.task.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.time.Anchors;
import vn.trienkhai.platform.time.Deadline;
import vn.trienkhai.platform.time.Deadlines;
import vn.trienkhai.platform.time.WorkingCalendar;

/**
 * The deadline as the directive words it. Only {@code lastDay}, told by its owner, is counted with;
 * words that give no day stay words, except days from receipt: they are counted here, for each body
 * from its own arrival.
 *
 * @param receivedOn the arrival the last day was counted from
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Due(
        Deadline.Kind kind,
        String raw,
        @Nullable LocalDate date,
        boolean inclusive,
        @Nullable LocalDate lastDay,
        @Nullable Counted counted,
        @Nullable LocalDate receivedOn) {

    /** So many days after something, or again and again by a rule. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Counted(
            @Nullable Integer amount,
            Deadline.@Nullable Unit unit,
            @Nullable String after,
            @Nullable String recurrence) {}

    /** For a task without any deadline. */
    public static Due none() {
        return new Due(Deadline.Kind.NONE, "", null, true, null, null, null);
    }

    /** "Kể từ ngày nhận", and the day is not known yet. */
    public boolean countsFromReceipt() {
        return kind == Deadline.Kind.AFTER
                && lastDay == null
                && counted != null
                && Deadline.RECEIPT.equals(counted.after())
                && counted.amount() != null;
    }

    /** The same, counted from the day the body received the directive. */
    public Due received(LocalDate day, WorkingCalendar calendar) {
        var last = Deadlines.resolve(meaning(), Anchors.none().receivedOn(day), calendar).lastDay();
        return new Due(kind, raw, date, inclusive, last, counted, day);
    }

    /** What the words mean, without the days they may be counted from. */
    public Deadline meaning() {
        return counted == null
                ? new Deadline(kind, raw, date, inclusive, null, null, null, null, null)
                : new Deadline(
                        kind,
                        raw,
                        date,
                        inclusive,
                        counted.amount(),
                        counted.unit(),
                        counted.after(),
                        counted.recurrence(),
                        null);
    }
}
