/** Reminders on a moved clock. */
@NullMarked
package vn.trienkhai.report.reminder;

import org.jspecify.annotations.NullMarked;
