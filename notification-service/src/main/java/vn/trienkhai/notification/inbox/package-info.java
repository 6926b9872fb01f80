/** The inbox of a body as people read it, and what each person has read. */
@NullMarked
package vn.trienkhai.notification.inbox;

import org.jspecify.annotations.NullMarked;
