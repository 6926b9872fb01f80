/** The whole service as its callers meet it. */
@NullMarked
package vn.trienkhai.directive;

import org.jspecify.annotations.NullMarked;
