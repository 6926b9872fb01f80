package vn.trienkhai.report.calendar;

import java.util.List;
import vn.trienkhai.platform.time.SpecialDay;

/** Our view of {@code calendar.recorded.v1}. The owner is directive-service. */
record CalendarRecorded(String calendarId, int year, List<SpecialDay> days) {}
