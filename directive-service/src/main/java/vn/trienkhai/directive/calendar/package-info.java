/** Holidays and make-up days per calendar year, and counting of working days. */
@NullMarked
package vn.trienkhai.directive.calendar;

import org.jspecify.annotations.NullMarked;
