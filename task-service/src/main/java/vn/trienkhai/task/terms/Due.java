package vn.trienkhai.task.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.time.Anchors;
import vn.trienkhai.platform.time.Deadline;
import vn.trienkhai.platform.time.Deadlines;
import vn.trienkhai.platform.time.WorkingCalendar;
import vn.trienkhai.task.rules.StepKind;

/**
 * The deadline as the directive words it. Only {@code lastDay}, told by its owner, is counted with;
 * words that give no day stay words. What counts from a step, such as the receipt at each body or
 * the end of another duty, waits for it and is counted here from the day of that step (domain
 * §5.10).
 *
 * @param from the day of the step it waited for, once that has happened
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Due(
        Deadline.Kind kind,
        String raw,
        @Nullable LocalDate date,
        boolean inclusive,
        @Nullable LocalDate lastDay,
        @Nullable Counted counted,
        @Nullable LocalDate from) {

    /** So many days after something, or again and again by a rule. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Counted(
            @Nullable Integer amount,
            Deadline.@Nullable Unit unit,
            @Nullable String after,
            @Nullable Step step,
            @Nullable String recurrence) {

        /** The step as people call it. */
        @Nullable String start() {
            return step == null ? after : step.title() + " (" + step.clauseRef() + ")";
        }
    }

    /** The other duty whose end is waited for. */
    public record Step(String clauseRef, String title) {}

    /** For a task without any deadline. */
    public static Due none() {
        return new Due(Deadline.Kind.NONE, "", null, true, null, null, null);
    }

    /**
     * The step without which no day can be told: receipt, or the id of another duty. Null when
     * nothing is waited for; the day of issue is known to the owner.
     */
    public @Nullable String awaits() {
        return kind == Deadline.Kind.AFTER
                        && from == null
                        && lastDay == null
                        && counted != null
                        && !Deadline.ISSUE.equals(counted.after())
                ? counted.after()
                : null;
    }

    /** What it counts from, whether that has happened or not. */
    public StepKind countsFrom() {
        var after = kind == Deadline.Kind.AFTER && counted != null ? counted.after() : null;
        return switch (after) {
            case null -> StepKind.NONE;
            case Deadline.ISSUE -> StepKind.NONE;
            case Deadline.RECEIPT -> StepKind.RECEIPT;
            case Deadline.OUTSIDE -> StepKind.OUTSIDE;
            case String _ -> StepKind.DUTY;
        };
    }

    /** The same once the step has happened. Without an amount there is still no last day. */
    public Due startedOn(LocalDate day, WorkingCalendar calendar) {
        var last = Deadlines.resolve(meaning(), starts(Anchors.none(), day), calendar).lastDay();
        return new Due(kind, raw, date, inclusive, last, counted, day);
    }

    /** With the day it counts from, as far as it is known. */
    public Anchors starts(Anchors known) {
        return starts(known, from);
    }

    private Anchors starts(Anchors known, @Nullable LocalDate day) {
        var start = counted == null ? null : counted.start();
        return start == null ? known : known.with(start, day);
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
                        counted.start(),
                        counted.recurrence(),
                        null);
    }
}
