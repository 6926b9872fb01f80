/** The copy each recipient gets, its arrival number and the notes at arrival. */
@NullMarked
package vn.trienkhai.directive.delivery;

import org.jspecify.annotations.NullMarked;
