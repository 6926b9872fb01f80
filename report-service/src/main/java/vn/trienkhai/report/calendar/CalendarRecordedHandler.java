package vn.trienkhai.report.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import vn.trienkhai.platform.event.EventHandler;
import vn.trienkhai.platform.event.Told;

/** Keeps the days off of a year as last told. */
@ApplicationScoped
class CalendarRecordedHandler implements EventHandler<CalendarRecorded> {

    private final WorkingDays days;

    CalendarRecordedHandler(WorkingDays days) {
        this.days = days;
    }

    @Override
    public String type() {
        return "calendar.recorded.v1";
    }

    @Override
    public Class<CalendarRecorded> view() {
        return CalendarRecorded.class;
    }

    @Override
    public void handle(CalendarRecorded event, Told told) {
        days.remember(event.calendarId(), event.year(), event.days());
    }
}
