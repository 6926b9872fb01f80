/** Requirements, routes and reminders. */
@NullMarked
package vn.trienkhai.report.requirement;

import org.jspecify.annotations.NullMarked;
