/**
 * What the gateway itself refuses, in RFC 9457 and in the caller's language. Start at {@link
 * Refusal}.
 */
@NullMarked
package vn.trienkhai.gateway.problem;

import org.jspecify.annotations.NullMarked;
