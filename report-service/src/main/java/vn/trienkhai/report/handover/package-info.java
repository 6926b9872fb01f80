/** Reports whose author is no more, or no longer asked: successors, and copies taken back. */
@NullMarked
package vn.trienkhai.report.handover;

import org.jspecify.annotations.NullMarked;
