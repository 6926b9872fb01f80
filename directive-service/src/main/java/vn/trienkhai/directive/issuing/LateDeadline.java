package vn.trienkhai.directive.issuing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.problem.DomainProblem;
import vn.trienkhai.platform.time.Anchors;
import vn.trienkhai.platform.time.Deadline;
import vn.trienkhai.platform.time.Deadlines;
import vn.trienkhai.platform.time.VietnamTime;
import vn.trienkhai.platform.time.WorkingCalendar;

/**
 * A deadline for who came in after the issue (row 45). A named day moves so that as many working
 * days are left as everybody had from the issue; what is counted from the issue counts from the day
 * of the addition; what is counted from receipt needs no shift; words without a day stay words.
 *
 * @param meant the deadline as it is told: the words as they stand, the day as it was shifted
 */
record LateDeadline(
        Deadline meant,
        @Nullable LocalDate originalLastDay,
        @Nullable LocalDate lastDay,
        List<String> explanation) {

    private static final Locale VIETNAMESE = Locale.of("vi");

    /** How named days are treated. */
    enum Shift {
        SAME_WORKING_DAYS,
        NONE
    }

    /** When the directive was issued, when the body came in, and by which calendar is counted. */
    record Days(LocalDate issuedOn, LocalDate addedOn, WorkingCalendar calendar) {}

    static LateDeadline of(Deadline deadline, Days days, Shift shift) {
        var original =
                Deadlines.resolve(
                        deadline, Anchors.none().issuedOn(days.issuedOn()), days.calendar());
        return switch (deadline.kind()) {
            case DATE, MONTH, QUARTER, HALF_YEAR, YEAR ->
                    named(deadline, original.lastDay(), original.texts(VIETNAMESE), days, shift);
            case AFTER,
                    RECURRING,
                    PERIODIC_UNSPECIFIED,
                    PER_RULES,
                    TIMELY,
                    URGENT,
                    SOON,
                    CONTINUOUS,
                    NONE -> {
                var own =
                        Deadlines.resolve(
                                deadline,
                                Anchors.none().issuedOn(days.addedOn()).asOf(days.addedOn()),
                                days.calendar());
                var meant =
                        Deadline.ISSUE.equals(deadline.after()) && own.lastDay() != null
                                ? Deadline.by(own.lastDay(), deadline.raw())
                                : deadline;
                yield new LateDeadline(
                        meant, original.lastDay(), own.lastDay(), own.texts(VIETNAMESE));
            }
        };
    }

    private static LateDeadline named(
            Deadline deadline,
            @Nullable LocalDate original,
            List<String> words,
            Days days,
            Shift shift) {
        if (original == null) {
            return new LateDeadline(deadline, null, null, words);
        }
        var explanation = new ArrayList<>(words);
        var last =
                switch (shift) {
                    case SAME_WORKING_DAYS -> shifted(original, days, explanation);
                    case NONE -> kept(original, days, explanation);
                };
        return new LateDeadline(
                Deadline.by(last, deadline.raw()), original, last, List.copyOf(explanation));
    }

    private static LocalDate shifted(LocalDate original, Days days, List<String> explanation) {
        int had = days.calendar().workingDaysBetween(days.issuedOn(), original);
        var last = days.calendar().plusWorkingDays(days.addedOn(), Math.max(had, 0));
        explanation.add(
                "Bổ sung nơi nhận ngày %s sau khi ban hành ngày %s: vẫn có %d ngày làm việc, hạn đến %s thay cho %s."
                        .formatted(
                                VietnamTime.shortText(days.addedOn()),
                                VietnamTime.shortText(days.issuedOn()),
                                Math.max(had, 0),
                                VietnamTime.shortText(last),
                                VietnamTime.shortText(original)));
        return last;
    }

    private static LocalDate kept(LocalDate original, Days days, List<String> explanation) {
        if (original.isBefore(days.addedOn())) {
            throw new DomainProblem(
                    DomainProblem.Kind.UNACCEPTABLE,
                    "deadline-passed",
                    "The last day, %s, is past; without a shift nobody could keep it"
                            .formatted(original));
        }
        explanation.add(
                "Bổ sung nơi nhận ngày %s, thời hạn giữ nguyên đến %s."
                        .formatted(
                                VietnamTime.shortText(days.addedOn()),
                                VietnamTime.shortText(original)));
        return original;
    }
}
