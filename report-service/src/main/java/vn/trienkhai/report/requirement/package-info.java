/** What must be reported: requirements, periods, who is expected in them. */
@NullMarked
package vn.trienkhai.report.requirement;

import org.jspecify.annotations.NullMarked;
