/** Tests of {@code intake}. */
@NullMarked
package vn.trienkhai.directive.intake;

import org.jspecify.annotations.NullMarked;
