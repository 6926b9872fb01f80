/** Tests of how a directive is passed on. */
@NullMarked
package vn.trienkhai.directive.cascade;

import org.jspecify.annotations.NullMarked;
