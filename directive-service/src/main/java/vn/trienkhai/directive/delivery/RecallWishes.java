package vn.trienkhai.directive.delivery;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.calendar.Calendars;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.problem.DomainProblem;
import vn.trienkhai.platform.time.VietnamTime;

/**
 * Makes recalls from what was asked. No law names a day for the answer: the house rule does, in
 * working days of the body that answers (decision 0114).
 */
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
                answerBy,
                Boolean.TRUE.equals(endDuties),
                callers.current().name(),
                clock.instant());
    }

    /** Until when each of these bodies, if it is asked, has to answer. */
    Map<UUID, LocalDate> answerDays(Recall wish, Collection<UUID> bodies) {
        var named = wish.answerBy();
        if (named != null) {
            return bodies.stream().distinct().collect(toMap(identity(), body -> named));
        }
        var asked = VietnamTime.dayOf(wish.requestedAt());
        var counting = calendars.of(bodies);
        return bodies.stream()
                .distinct()
                .collect(
                        toMap(
                                identity(),
                                body -> counting.of(body).plusWorkingDays(asked, workingDays)));
    }

    Recall.Answer answer(@Nullable String reason) {
        return new Recall.Answer(reason, callers.current().name(), clock.instant());
    }
}
