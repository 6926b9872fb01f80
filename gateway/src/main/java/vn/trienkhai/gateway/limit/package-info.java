/** How often one caller may ask. Start at {@link RateLimiter}. */
@NullMarked
package vn.trienkhai.gateway.limit;

import org.jspecify.annotations.NullMarked;
