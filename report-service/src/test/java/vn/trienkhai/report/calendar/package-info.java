/** What we hear of the calendar. */
@NullMarked
package vn.trienkhai.report.calendar;

import org.jspecify.annotations.NullMarked;
