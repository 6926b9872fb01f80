/** Tests. */
@NullMarked
package vn.trienkhai.notification.inbox;

import org.jspecify.annotations.NullMarked;
