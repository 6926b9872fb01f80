/** Telling once that a report is near due or overdue. */
@NullMarked
package vn.trienkhai.report.reminder;

import org.jspecify.annotations.NullMarked;
