/** A directive itself: its states, who stands how to it and who may do what. */
@NullMarked
package vn.trienkhai.directive.document;

import org.jspecify.annotations.NullMarked;
