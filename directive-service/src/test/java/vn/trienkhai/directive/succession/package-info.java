/** Tests of duties that follow successors. */
@NullMarked
package vn.trienkhai.directive.succession;

import org.jspecify.annotations.NullMarked;
