/** Tests of {@code delivery}. */
@NullMarked
package vn.trienkhai.directive.delivery;

import org.jspecify.annotations.NullMarked;
