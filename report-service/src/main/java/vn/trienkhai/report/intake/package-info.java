/** What directive-service tells us and what it means here. */
@NullMarked
package vn.trienkhai.report.intake;

import org.jspecify.annotations.NullMarked;
