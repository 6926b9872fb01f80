/** Tests of {@code symbol}. */
@NullMarked
package vn.trienkhai.directive.symbol;

import org.jspecify.annotations.NullMarked;
