/** One request and its answer while they pass the door. Start at {@link Exchange}. */
@NullMarked
package vn.trienkhai.gateway.exchange;

import org.jspecify.annotations.NullMarked;
