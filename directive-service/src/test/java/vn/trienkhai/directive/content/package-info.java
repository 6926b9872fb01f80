/** Tests of {@code content}. */
@NullMarked
package vn.trienkhai.directive.content;

import org.jspecify.annotations.NullMarked;
