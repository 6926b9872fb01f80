/** Is everything up: the answer for people and for probes. Start at {@link SystemHealth}. */
@NullMarked
package vn.trienkhai.gateway.health;

import org.jspecify.annotations.NullMarked;
