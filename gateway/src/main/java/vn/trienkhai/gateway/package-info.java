/** One door to everything: sign-in, allow-list, limits, streaming and the contracts on display. */
@NullMarked
package vn.trienkhai.gateway;

import org.jspecify.annotations.NullMarked;
