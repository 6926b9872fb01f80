package vn.trienkhai.task.timing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.trienkhai.platform.time.SpecialDay;
import vn.trienkhai.platform.time.VietnamTime;
import vn.trienkhai.platform.time.WorkingCalendar;

/** Today, with the working calendar as last told. */
@ApplicationScoped
public class Calendars implements PanacheRepositoryBase<CalendarYear, CalendarYear.Key> {

    private final Clock clock;
    private final String calendarId;

    Calendars(Clock clock, @ConfigProperty(name = "trienkhai.task.calendar") String calendarId) {
        this.clock = clock;
        this.calendarId = calendarId;
    }

    public Today today() {
        var calendar = WorkingCalendar.named(calendarId);
        for (var year : list("key.calendarId", calendarId)) {
            var days =
                    year.days().stream()
                            .map(day -> new SpecialDay(day.date(), day.kind(), day.name()))
                            .toList();
            calendar = calendar.with(year.year(), days);
        }
        return new Today(VietnamTime.today(clock), calendar);
    }

    void record(CalendarRecorded told, long version) {
        var key = new CalendarYear.Key(told.calendarId(), told.year());
        var year =
                Optional.ofNullable(findById(key))
                        .orElseGet(
                                () -> {
                                    var first = new CalendarYear(key);
                                    persist(first);
                                    return first;
                                });
        year.become(told.days(), version);
        flush();
    }
}
