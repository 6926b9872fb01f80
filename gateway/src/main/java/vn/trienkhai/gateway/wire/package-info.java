/**
 * What a request may look like on the wire, checked before anything is understood. Start at {@link
 * StrictRequestDecoder}.
 */
@NullMarked
package vn.trienkhai.gateway.wire;

import org.jspecify.annotations.NullMarked;
