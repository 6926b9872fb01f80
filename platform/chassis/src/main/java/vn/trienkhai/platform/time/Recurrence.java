package vn.trienkhai.platform.time;

import java.time.LocalDate;
import java.util.Optional;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;

/** RFC 5545 rules on whole days; the only class that knows the library behind them. */
final class Recurrence {

    private Recurrence() {}

    static void check(String rule) {
        var freq = parse(rule).getFreq();
        if (freq == Freq.HOURLY || freq == Freq.MINUTELY || freq == Freq.SECONDLY) {
            throw new DeadlineProblem("recurrence", "A recurrence comes back daily at most");
        }
    }

    /** Whether the rule says its days alone, from whatever day it is looked at. */
    static boolean namesItsDays(String rule) {
        var parsed = parse(rule);
        return parsed.getInterval() == 1
                && (parsed.getFreq() == Freq.DAILY
                        || parsed.hasPart(Part.BYDAY)
                        || parsed.hasPart(Part.BYMONTHDAY)
                        || parsed.hasPart(Part.BYYEARDAY));
    }

    /** The first day of the series from {@code first} on that is not before {@code from}. */
    static Optional<LocalDate> nextOnOrAfter(String rule, LocalDate first, LocalDate from) {
        var days = parse(rule).iterator(dateTime(first));
        if (from.isAfter(first)) {
            days.fastForward(dateTime(from));
        }
        while (days.hasNext()) {
            var next = days.nextDateTime();
            var day = LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth());
            if (!day.isBefore(from)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private static RecurrenceRule parse(String rule) {
        try {
            return new RecurrenceRule(rule, RecurrenceRule.RfcMode.RFC5545_STRICT);
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException e) {
            throw new DeadlineProblem(
                    "recurrence", "Not an RFC 5545 rule: " + rule + " (" + e.getMessage() + ")");
        }
    }

    private static DateTime dateTime(LocalDate day) {
        return new DateTime(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    }
}
