package vn.trienkhai.directive.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import vn.trienkhai.platform.work.AggregateRepository;

/** Calendar years by calendar and year. */
@ApplicationScoped
class CalendarYearRepository extends AggregateRepository<CalendarYear> {

    Optional<CalendarYear> find(String calendarId, int year) {
        return find("calendarId = ?1 and year = ?2", calendarId, year).firstResultOptional();
    }

    Optional<CalendarYear> lockedYear(String calendarId, int year) {
        return find("calendarId = ?1 and year = ?2", calendarId, year)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<CalendarYear> ofCalendar(String calendarId) {
        return list("calendarId = ?1 order by year", calendarId);
    }
}
