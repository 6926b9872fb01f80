/** Tests of {@code issuing}. */
@NullMarked
package vn.trienkhai.directive.issuing;

import org.jspecify.annotations.NullMarked;
