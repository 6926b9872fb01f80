package vn.trienkhai.task.timing;

import jakarta.enterprise.context.ApplicationScoped;
import vn.trienkhai.platform.event.EventHandler;
import vn.trienkhai.platform.event.Told;

/** Keeps the days off and the make-up days of every year as last told. */
@ApplicationScoped
class CalendarRecordedHandler implements EventHandler<CalendarRecorded> {

    private final Calendars calendars;

    CalendarRecordedHandler(Calendars calendars) {
        this.calendars = calendars;
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
        calendars.record(event, told.aggregateVersion());
    }
}
