/** Tests of {@code numbering}. */
@NullMarked
package vn.trienkhai.directive.numbering;

import org.jspecify.annotations.NullMarked;
