/** Trying an issue, issuing with everything that follows, and ending a directive. */
@NullMarked
package vn.trienkhai.directive.issuing;

import org.jspecify.annotations.NullMarked;
