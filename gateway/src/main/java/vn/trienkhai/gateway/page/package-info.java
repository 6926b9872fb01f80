/** The page a newcomer lands on, and the documents on display. Start at {@link Shelf}. */
@NullMarked
package vn.trienkhai.gateway.page;

import org.jspecify.annotations.NullMarked;
