/** The listening socket and the order in which a request is judged. Start at {@link Door}. */
@NullMarked
package vn.trienkhai.gateway.door;

import org.jspecify.annotations.NullMarked;
