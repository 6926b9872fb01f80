/** Tables that are too much, or would do something when they are opened. */
@NullMarked
package vn.trienkhai.directive.sheet;

import org.jspecify.annotations.NullMarked;
