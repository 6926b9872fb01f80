/** Tests of {@code registry}. */
@NullMarked
package vn.trienkhai.directive.registry;

import org.jspecify.annotations.NullMarked;
