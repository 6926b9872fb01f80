/** Who is calling, verified here without asking anybody. Start at {@link TokenVerifier}. */
@NullMarked
package vn.trienkhai.gateway.identity;

import org.jspecify.annotations.NullMarked;
