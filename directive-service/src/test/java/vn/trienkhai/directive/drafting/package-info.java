/** Tests of {@code drafting}. */
@NullMarked
package vn.trienkhai.directive.drafting;

import org.jspecify.annotations.NullMarked;
