package vn.trienkhai.directive.proposal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.DeadlineTerms;
import vn.trienkhai.directive.api.DutyDeadlineKind;
import vn.trienkhai.directive.api.DutyDeadlineUnit;
import vn.trienkhai.directive.reader.deadline.ReadDeadline;
import vn.trienkhai.platform.time.Deadline;

/** A deadline as read, in the words of the contract. Words that give no day get none. */
final class Terms {

    private static final DeadlineTerms NONE =
            new DeadlineTerms(
                    DutyDeadlineKind.NONE, null, null, null, null, null, null, null, null);

    private Terms() {}

    static DeadlineTerms none() {
        return NONE;
    }

    /** Words that say how soon and give no day. */
    static DeadlineTerms manner(Deadline.Kind kind, String words) {
        return bare(kind, Fit.line(words, 300));
    }

    /** Follows a duty, without saying how soon. */
    static DeadlineTerms following(String step, String words) {
        return counted(Fit.line(words, 300), null, null, step);
    }

    /**
     * @param after what an amount counts from; null where only a person can tell
     */
    static DeadlineTerms of(ReadDeadline read, @Nullable String after) {
        var raw = Fit.line(read.text(), 300);
        return switch (read.kind()) {
            case DATE, MONTH, QUARTER, HALF_YEAR, YEAR ->
                    read.date() == null
                            ? bare(Deadline.Kind.NONE, raw)
                            : dated(read.kind(), raw, read.date(), read.inclusive());
            case AFTER -> counted(raw, read.amount(), read.unit(), after);
            case RECURRING -> recurring(read, raw);
            case PERIODIC_UNSPECIFIED, PER_RULES, TIMELY, URGENT, SOON, CONTINUOUS, NONE ->
                    bare(read.kind(), raw);
        };
    }

    private static DeadlineTerms dated(
            Deadline.Kind kind, @Nullable String raw, LocalDate date, boolean inclusive) {
        return new DeadlineTerms(kindOf(kind), raw, date, inclusive, null, null, null, null, null);
    }

    private static DeadlineTerms bare(Deadline.Kind kind, @Nullable String raw) {
        return new DeadlineTerms(kindOf(kind), raw, null, null, null, null, null, null, null);
    }

    private static DeadlineTerms counted(
            @Nullable String raw,
            @Nullable Integer amount,
            Deadline.@Nullable Unit unit,
            @Nullable String after) {
        return new DeadlineTerms(
                DutyDeadlineKind.AFTER,
                raw,
                null,
                null,
                unit == null ? null : amount,
                unit == null || amount == null ? null : DutyDeadlineUnit.fromString(unit.name()),
                after,
                null,
                null);
    }

    private static DeadlineTerms recurring(ReadDeadline read, @Nullable String raw) {
        if (read.every() == null) {
            return bare(Deadline.Kind.PERIODIC_UNSPECIFIED, raw);
        }
        var rule =
                switch (read.every()) {
                    case DAILY -> "FREQ=DAILY";
                    case WEEKLY -> "FREQ=WEEKLY";
                    case MONTHLY -> "FREQ=MONTHLY";
                    case QUARTERLY -> "FREQ=MONTHLY;INTERVAL=3";
                    case HALF_YEARLY -> "FREQ=MONTHLY;INTERVAL=6";
                    case YEARLY -> "FREQ=YEARLY";
                };
        return new DeadlineTerms(
                DutyDeadlineKind.RECURRING, raw, read.date(), null, null, null, null, rule, null);
    }

    private static DutyDeadlineKind kindOf(Deadline.Kind kind) {
        return DutyDeadlineKind.fromString(kind.name());
    }
}
