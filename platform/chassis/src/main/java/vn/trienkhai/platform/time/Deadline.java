package vn.trienkhai.platform.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something is due, as the directive says it. Only some kinds lead to a day; the vague ones
 * ("kịp thời", "định kỳ") stay what they are, and no day is ever made up for them.
 *
 * @param raw the phrase of the document, kept as written; empty when a person fixed the day
 *     directly
 * @param date the day of DATE; any day inside the month, quarter, half-year or year; the first due
 *     day of RECURRING, which a rule that names its days can do without
 * @param inclusive whether the named day or period itself still counts: "chậm nhất ngày" does,
 *     "trước ngày" does not
 * @param after {@link #RECEIPT}, {@link #ISSUE}, {@link #OUTSIDE} or the id of another step
 * @param recurrence an RFC 5545 rule such as {@code FREQ=MONTHLY;BYMONTHDAY=15}
 * @param horizon the last day on which a recurring or open-ended duty still runs
 */
public record Deadline(
        Kind kind,
        String raw,
        @Nullable LocalDate date,
        boolean inclusive,
        @Nullable Integer amount,
        @Nullable Unit unit,
        @Nullable String after,
        @Nullable String recurrence,
        @Nullable LocalDate horizon) {

    /** Counted from the day the acting body received the document. */
    public static final String RECEIPT = "receipt";

    /** Counted from the day the document was issued. */
    public static final String ISSUE = "issue";

    /** Counted from something no document here tells of, such as a law that is passed. */
    public static final String OUTSIDE = "outside";

    /** What sort of phrase it is. */
    public enum Kind {
        DATE,
        MONTH,
        QUARTER,
        HALF_YEAR,
        YEAR,
        AFTER,
        RECURRING,
        PERIODIC_UNSPECIFIED,
        PER_RULES,
        TIMELY,
        URGENT,
        SOON,
        CONTINUOUS,
        NONE;

        /** Whether the phrase names no day and no way to count one. */
        public boolean isVague() {
            return switch (this) {
                case PERIODIC_UNSPECIFIED, PER_RULES, TIMELY, URGENT, SOON, CONTINUOUS, NONE ->
                        true;
                case DATE, MONTH, QUARTER, HALF_YEAR, YEAR, AFTER, RECURRING -> false;
            };
        }
    }

    /** What an amount counts. */
    public enum Unit {
        DAYS,
        WORKING_DAYS,
        MONTHS
    }

    public Deadline {
        raw = raw == null ? "" : raw;
        DeadlineRules.check(kind, date, amount, unit, after, recurrence, horizon);
    }

    /** "trước ngày D": the day before is the last one allowed. */
    public static Deadline before(LocalDate date, String raw) {
        return new Deadline(Kind.DATE, raw, date, false, null, null, null, null, null);
    }

    /** "chậm nhất ngày D": D itself is still in time. */
    public static Deadline by(LocalDate date, String raw) {
        return new Deadline(Kind.DATE, raw, date, true, null, null, null, null, null);
    }

    /** The month, quarter, half-year or year in which {@code inside} lies. */
    public static Deadline period(Kind kind, LocalDate inside, boolean inclusive, String raw) {
        return new Deadline(kind, raw, inside, inclusive, null, null, null, null, null);
    }

    /** "trong thời hạn N ngày kể từ …": counted from receipt, issue or the end of a step. */
    public static Deadline within(int amount, Unit unit, String after, String raw) {
        return new Deadline(Kind.AFTER, raw, null, true, amount, unit, after, null, null);
    }

    /** "trên cơ sở …": follows a step, without saying how soon. */
    public static Deadline following(String step, String raw) {
        return new Deadline(Kind.AFTER, raw, null, true, null, null, step, null, null);
    }

    /** Comes back by an RFC 5545 rule, for the first time on {@code first}. */
    public static Deadline recurring(String rule, @Nullable LocalDate first, String raw) {
        return new Deadline(Kind.RECURRING, raw, first, true, null, null, null, rule, null);
    }

    /** A phrase that names no day. */
    public static Deadline vague(Kind kind, String raw) {
        return new Deadline(kind, raw, null, false, null, null, null, null, null);
    }

    public static Deadline none() {
        return vague(Kind.NONE, "");
    }
}
