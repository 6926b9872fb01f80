/** Who changed what, for which body, from what to what: written with the change. */
@NullMarked
package vn.trienkhai.platform.audit;

import org.jspecify.annotations.NullMarked;
