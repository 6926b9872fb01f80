package vn.trienkhai.directive.proposal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.DeadlineTerms;
import vn.trienkhai.directive.api.DutyDeadlineKind;
import vn.trienkhai.directive.api.DutyDeadlineUnit;
import vn.trienkhai.directive.reader.deadline.ReadDeadline;
import vn.trienkhai.directive.reader.deadline.ReadDeadline.Every;
import vn.trienkhai.platform.time.Anchors;
import vn.trienkhai.platform.time.Deadline;
import vn.trienkhai.platform.time.Deadlines;
import vn.trienkhai.platform.time.WorkingCalendar;

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
     * @param issued the day of the document, as far as it was read
     */
    static DeadlineTerms of(ReadDeadline read, @Nullable String after, @Nullable LocalDate issued) {
        var raw = Fit.line(read.text(), 300);
        return switch (read.kind()) {
            case DATE, MONTH, QUARTER, HALF_YEAR, YEAR ->
                    read.date() == null
                            ? bare(Deadline.Kind.NONE, raw)
                            : dated(read.kind(), raw, read.date(), read.inclusive());
            case AFTER -> counted(raw, read.amount(), read.unit(), after);
            case RECURRING, PERIODIC_UNSPECIFIED -> recurring(read, raw, issued);
            case PER_RULES, TIMELY, URGENT, SOON, CONTINUOUS, NONE -> bare(read.kind(), raw);
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

    private static DeadlineTerms recurring(
            ReadDeadline read, @Nullable String raw, @Nullable LocalDate issued) {
        var named = read.rule();
        var every = read.every();
        var first = named == null ? null : first(named, read.inclusive(), issued);
        var begins = first == null ? issued : first;
        var last = read.horizon();
        return new DeadlineTerms(
                kindOf(every == null ? Deadline.Kind.PERIODIC_UNSPECIFIED : read.kind()),
                raw,
                first,
                named == null ? null : read.inclusive(),
                null,
                null,
                null,
                every == null ? null : named == null ? rule(every) : named,
                last == null || (begins != null && last.isBefore(begins)) ? null : last);
    }

    private static String rule(Every every) {
        return switch (every) {
            case DAILY -> "FREQ=DAILY";
            case WEEKLY -> "FREQ=WEEKLY";
            case MONTHLY -> "FREQ=MONTHLY";
            case QUARTERLY -> "FREQ=MONTHLY;INTERVAL=3";
            case HALF_YEARLY -> "FREQ=MONTHLY;INTERVAL=6";
            case YEARLY -> "FREQ=YEARLY";
        };
    }

    /** The day named, not the last one left: "trước ngày 15" names the 15th. */
    private static @Nullable LocalDate first(
            String rule, boolean inclusive, @Nullable LocalDate issued) {
        var deadline =
                new Deadline(
                        Deadline.Kind.RECURRING, "", null, inclusive, null, null, null, rule, null);
        var last =
                Deadlines.resolve(
                                deadline,
                                Anchors.none().issuedOn(issued),
                                WorkingCalendar.weekdays())
                        .lastDay();
        return last == null ? null : last.plusDays(inclusive ? 0 : 1);
    }

    private static DutyDeadlineKind kindOf(Deadline.Kind kind) {
        return DutyDeadlineKind.fromString(kind.name());
    }
}
