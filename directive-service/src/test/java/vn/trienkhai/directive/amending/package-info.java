/** Amendments of issued directives. */
@NullMarked
package vn.trienkhai.directive.amending;

import org.jspecify.annotations.NullMarked;
