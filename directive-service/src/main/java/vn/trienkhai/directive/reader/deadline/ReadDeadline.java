package vn.trienkhai.directive.reader.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.time.Deadline.Kind;
import vn.trienkhai.platform.time.Deadline.Unit;

/**
 * When something is due, as the text says it.
 *
 * @param text the phrase as written
 * @param date the named day; the last day of a named month, quarter, half-year or year
 * @param inclusive whether the named day or period itself still counts ("trước ngày": no)
 * @param every how often it comes back; absent for "định kỳ" without a period
 * @param rule the RFC 5545 rule of the days on which it comes back; absent where none is named
 * @param horizon the last day of the years in which it comes back ("giai đoạn 2026-2030")
 * @param amount of units, for "trong thời hạn N ngày"
 * @param after what an amount or a dependent step counts from, as written
 * @param clauseRef the clause it stands in
 */
public record ReadDeadline(
        Kind kind,
        String text,
        @Nullable LocalDate date,
        boolean inclusive,
        @Nullable Every every,
        @Nullable String rule,
        @Nullable LocalDate horizon,
        @Nullable Integer amount,
        @Nullable Unit unit,
        @Nullable String after,
        @Nullable String clauseRef) {

    /** How often. */
    public enum Every {
        DAILY,
        WEEKLY,
        MONTHLY,
        QUARTERLY,
        HALF_YEARLY,
        YEARLY
    }
}
