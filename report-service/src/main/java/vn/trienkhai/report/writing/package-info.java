/** Beginning a report, writing its sections, reading it. */
@NullMarked
package vn.trienkhai.report.writing;

import org.jspecify.annotations.NullMarked;
