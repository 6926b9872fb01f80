/** Amendments of issued directives: versions with a readable difference. */
@NullMarked
package vn.trienkhai.directive.amending;

import org.jspecify.annotations.NullMarked;
