/** Tests of {@code grouping}. */
@NullMarked
package vn.trienkhai.directive.grouping;

import org.jspecify.annotations.NullMarked;
