package vn.trienkhai.directive.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.DeadlineTerms;
import vn.trienkhai.directive.api.DutyDeadlineKind;
import vn.trienkhai.directive.api.ProposalCandidate;
import vn.trienkhai.platform.time.Anchors;
import vn.trienkhai.platform.time.Deadline;
import vn.trienkhai.platform.time.DeadlineProblem;
import vn.trienkhai.platform.time.Deadlines;
import vn.trienkhai.platform.time.WorkingCalendar;

/**
 * On which day a duty is due of which the text says only how often ("hằng tháng"). A person
 * chooses; the days of Decree 09/2019/NĐ-CP are a preset and bind only administrative bodies
 * (domain.md 3.1).
 */
final class FirstDays {

    /** The months in which the periods of a rule without days end. */
    private static final Map<String, String> ENDS =
            Map.of(
                    "FREQ=MONTHLY", "FREQ=MONTHLY",
                    "FREQ=MONTHLY;INTERVAL=3", "FREQ=YEARLY;BYMONTH=3,6,9,12",
                    "FREQ=MONTHLY;INTERVAL=6", "FREQ=YEARLY;BYMONTH=6,12",
                    "FREQ=YEARLY", "FREQ=YEARLY;BYMONTH=12");

    private static final String DETAIL =
            "The text names a period and no day in it: give recurrence with the day, or date as the"
                    + " first day, or PERIODIC_UNSPECIFIED until somebody sets one; the text says: ";

    private FirstDays() {}

    /** What is asked of a deadline that comes back on no day; null of any other. */
    static @Nullable Question ask(@Nullable DeadlineTerms deadline, String pointer) {
        if (deadline == null || deadline.kind() != DutyDeadlineKind.RECURRING) {
            return null;
        }
        var rule = deadline.recurrence();
        if (rule == null) {
            return Question.missing(pointer + "/recurrence", "recurrence");
        }
        return hasFirstDay(rule, deadline)
                ? null
                : new Question(
                        pointer,
                        "first-day-missing",
                        DETAIL + deadline.raw(),
                        candidates(rule, deadline.raw()));
    }

    /** A rule that is none is refused where the directive is made. */
    private static boolean hasFirstDay(String rule, DeadlineTerms terms) {
        try {
            var deadline = Deadline.recurring(rule, terms.date(), "");
            var issued = Anchors.none().issuedOn(LocalDate.EPOCH);
            return Deadlines.resolve(deadline, issued, WorkingCalendar.weekdays()).lastDay()
                    != null;
        } catch (DeadlineProblem unreadable) {
            return true;
        }
    }

    private static List<ProposalCandidate> candidates(String rule, @Nullable String raw) {
        var open = candidate("chưa định ngày", DutyDeadlineKind.PERIODIC_UNSPECIFIED, raw, null);
        if (rule.equals("FREQ=WEEKLY")) {
            return List.of(day("thứ Sáu hằng tuần", rule + ";BYDAY=FR", raw), open);
        }
        var ends = ENDS.get(rule);
        return ends == null
                ? List.of(open)
                : Stream.of(
                                day("ngày cuối cùng của kỳ", ends + ";BYMONTHDAY=-1", raw),
                                day(
                                        "ngày 15 tháng cuối kỳ, sau khi chốt số liệu ngày 14 (Điều"
                                                + " 12 Nghị định 09/2019/NĐ-CP)",
                                        ends + ";BYMONTHDAY=15",
                                        raw),
                                day(
                                        "ngày 25 tháng cuối kỳ (Điều 13 Nghị định 09/2019/NĐ-CP)",
                                        ends + ";BYMONTHDAY=25",
                                        raw),
                                open)
                        .toList();
    }

    private static ProposalCandidate day(String name, String rule, @Nullable String raw) {
        return candidate(name, DutyDeadlineKind.RECURRING, raw, rule);
    }

    private static ProposalCandidate candidate(
            String name, DutyDeadlineKind kind, @Nullable String raw, @Nullable String rule) {
        var inclusive = rule == null ? null : Boolean.TRUE;
        return new ProposalCandidate(
                null,
                null,
                name,
                new DeadlineTerms(kind, raw, null, inclusive, null, null, null, rule, null));
    }
}
