/** Tests of proposals. */
@NullMarked
package vn.trienkhai.directive.proposal;

import org.jspecify.annotations.NullMarked;
