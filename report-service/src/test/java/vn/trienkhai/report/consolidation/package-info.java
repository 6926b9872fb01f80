/** Inputs and trace over HTTP. */
@NullMarked
package vn.trienkhai.report.consolidation;

import org.jspecify.annotations.NullMarked;
