/** A report as the contract shows it, to whom it may be shown. */
@NullMarked
package vn.trienkhai.report.view;

import org.jspecify.annotations.NullMarked;
