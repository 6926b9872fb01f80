/** Deadlines as written and the working days they are read on. */
@NullMarked
package vn.trienkhai.report.calendar;

import org.jspecify.annotations.NullMarked;
