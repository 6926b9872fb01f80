package vn.trienkhai.platform.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.time.Deadline.Kind;
import vn.trienkhai.platform.time.Deadline.Unit;

/** Which parts each kind of deadline needs and which it must not have. */
final class DeadlineRules {

    private static final int LONGEST = 3660;

    private DeadlineRules() {}

    static void check(
            @Nullable Kind kind,
            @Nullable LocalDate date,
            @Nullable Integer amount,
            @Nullable Unit unit,
            @Nullable String after,
            @Nullable String recurrence,
            @Nullable LocalDate horizon) {
        if (kind == null) {
            throw new DeadlineProblem("kind", "A deadline needs a kind");
        }
        var runsOn = kind == Kind.RECURRING || (kind.isVague() && kind != Kind.NONE);
        refuse(horizon != null && !runsOn, "horizon", kind, "has one end and therefore no horizon");
        switch (kind) {
            case DATE, MONTH, QUARTER, HALF_YEAR, YEAR -> {
                refuse(date == null, "date", kind, "needs a date");
                nothingToCount(kind, amount, unit, after);
                refuse(recurrence != null, "recurrence", kind, "does not come back");
            }
            case AFTER -> {
                refuse(date != null, "date", kind, "is counted and has no date of its own");
                refuse(after == null || after.isBlank(), "after", kind, "needs what it follows");
                refuse(recurrence != null, "recurrence", kind, "does not come back");
                countable(kind, amount, unit);
            }
            case RECURRING -> {
                nothingToCount(kind, amount, unit, after);
                refuse(recurrence == null, "recurrence", kind, "needs an RFC 5545 rule");
                Recurrence.check(recurrence == null ? "" : recurrence);
                var early = date != null && horizon != null && horizon.isBefore(date);
                refuse(early, "horizon", kind, "ends before it begins");
            }
            case PERIODIC_UNSPECIFIED, PER_RULES, TIMELY, URGENT, SOON, CONTINUOUS, NONE -> {
                refuse(date != null, "date", kind, "names no day; use DATE when a day is fixed");
                nothingToCount(kind, amount, unit, after);
                refuse(recurrence != null, "recurrence", kind, "has no rule; use RECURRING");
            }
        }
    }

    private static void nothingToCount(
            Kind kind, @Nullable Integer amount, @Nullable Unit unit, @Nullable String after) {
        refuse(amount != null, "amount", kind, "counts nothing and has no amount");
        refuse(unit != null, "unit", kind, "counts nothing and has no unit");
        refuse(after != null, "after", kind, "follows nothing");
    }

    private static void countable(Kind kind, @Nullable Integer amount, @Nullable Unit unit) {
        refuse(amount != null && unit == null, "unit", kind, "needs a unit for its amount");
        refuse(amount == null && unit != null, "amount", kind, "needs an amount for its unit");
        refuse(
                amount != null && (amount < 0 || amount > LONGEST),
                "amount",
                kind,
                "counts from 0 to " + LONGEST);
    }

    private static void refuse(boolean wrong, String field, Kind kind, String detail) {
        if (wrong) {
            throw new DeadlineProblem(field, "A deadline of kind " + kind + " " + detail);
        }
    }
}
