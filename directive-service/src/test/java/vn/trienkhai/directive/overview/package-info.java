/** Tests of {@code overview}. */
@NullMarked
package vn.trienkhai.directive.overview;

import org.jspecify.annotations.NullMarked;
