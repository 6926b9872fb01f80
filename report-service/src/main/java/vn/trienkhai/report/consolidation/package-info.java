/** One report made from many, and the trace back to them. */
@NullMarked
package vn.trienkhai.report.consolidation;

import org.jspecify.annotations.NullMarked;
