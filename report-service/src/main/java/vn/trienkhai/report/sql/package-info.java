/** Plain SQL into records, inside the unit of work. */
@NullMarked
package vn.trienkhai.report.sql;

import org.jspecify.annotations.NullMarked;
