/** Tests of {@code document}. */
@NullMarked
package vn.trienkhai.directive.document;

import org.jspecify.annotations.NullMarked;
