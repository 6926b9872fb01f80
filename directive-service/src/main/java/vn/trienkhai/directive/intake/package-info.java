/** What task-service and report-service tell, kept for the implementation view. */
@NullMarked
package vn.trienkhai.directive.intake;

import org.jspecify.annotations.NullMarked;
