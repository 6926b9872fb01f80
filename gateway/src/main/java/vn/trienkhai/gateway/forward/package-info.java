/** From the door to the service and back, streaming both ways. Start at {@link Forwarder}. */
@NullMarked
package vn.trienkhai.gateway.forward;

import org.jspecify.annotations.NullMarked;
