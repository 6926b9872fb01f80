/** Files of a report, kept in the database in pieces. */
@NullMarked
package vn.trienkhai.report.files;

import org.jspecify.annotations.NullMarked;
