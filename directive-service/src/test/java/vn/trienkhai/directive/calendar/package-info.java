/** Tests of {@code calendar}. */
@NullMarked
package vn.trienkhai.directive.calendar;

import org.jspecify.annotations.NullMarked;
