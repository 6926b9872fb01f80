package vn.trienkhai.report.calendar;

/** Our views of the calendar's events, for the test of the owner's contract. */
public final class CalendarViews {

    public static final Class<? extends Record> RECORDED = CalendarRecorded.class;

    private CalendarViews() {}
}
