package vn.trienkhai.directive.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.calendar.Calendars;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.problem.DomainProblem;
import vn.trienkhai.platform.time.VietnamTime;

/** Makes recalls from what was asked. No law names a day for the answer: the house rule does. */
@ApplicationScoped
class RecallWishes {

    private final Calendars calendars;
    private final Callers callers;
    private final Clock clock;
    private final int workingDays;

    RecallWishes(
            Calendars calendars,
            Callers callers,
            Clock clock,
            @ConfigProperty(name = "trienkhai.recall.answer-within", defaultValue = "2")
                    int workingDays) {
        this.calendars = calendars;
        this.callers = callers;
        this.clock = clock;
        this.workingDays = workingDays;
    }

    Recall wish(String reason, @Nullable LocalDate answerBy, @Nullable Boolean endDuties) {
        var today = VietnamTime.today(clock);
        if (answerBy != null && answerBy.isBefore(today)) {
            throw new DomainProblem(
                    DomainProblem.Kind.UNACCEPTABLE,
                    "answer-day-past",
                    "Nobody can answer by %s any more".formatted(answerBy));
        }
        return Recall.wish(
                reason,
                answerBy == null
                        ? calendars.national().plusWorkingDays(today, workingDays)
                        : answerBy,
                Boolean.TRUE.equals(endDuties),
                callers.current().name(),
                clock.instant());
    }
}
