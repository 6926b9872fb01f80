/** A report and its way along the route; start at {@code Report}. */
@NullMarked
package vn.trienkhai.report.lifecycle;

import org.jspecify.annotations.NullMarked;
