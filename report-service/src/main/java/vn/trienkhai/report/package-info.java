/**
 * What must be reported, by which route, where each report lies and since when. Start reading at
 * {@code lifecycle.Report}.
 */
@NullMarked
package vn.trienkhai.report;

import org.jspecify.annotations.NullMarked;
