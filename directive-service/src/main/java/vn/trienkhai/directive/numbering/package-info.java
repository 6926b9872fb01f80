/** Series of numbers without gap or double, for directives and signed reports. */
@NullMarked
package vn.trienkhai.directive.numbering;

import org.jspecify.annotations.NullMarked;
