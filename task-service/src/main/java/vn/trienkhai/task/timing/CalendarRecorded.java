package vn.trienkhai.task.timing;

import java.time.LocalDate;
import java.util.List;
import vn.trienkhai.platform.time.SpecialDay;

/** Our view of {@code calendar.recorded.v1}: the special days of one calendar in one year. */
record CalendarRecorded(String calendarId, int year, List<Day> days) {

    record Day(LocalDate date, SpecialDay.Kind kind, String name) {}
}
