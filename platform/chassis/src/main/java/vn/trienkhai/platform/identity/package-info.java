/** Who calls, in which role, for which body. */
@NullMarked
package vn.trienkhai.platform.identity;

import org.jspecify.annotations.NullMarked;
