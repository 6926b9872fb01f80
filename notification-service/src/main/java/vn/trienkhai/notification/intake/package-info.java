/** What the other services tell us, and whom it concerns. Each handler is one event type. */
@NullMarked
package vn.trienkhai.notification.intake;

import org.jspecify.annotations.NullMarked;
