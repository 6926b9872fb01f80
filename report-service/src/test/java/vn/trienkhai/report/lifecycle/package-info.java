/** The verbs of a report, and who may use them. */
@NullMarked
package vn.trienkhai.report.lifecycle;

import org.jspecify.annotations.NullMarked;
