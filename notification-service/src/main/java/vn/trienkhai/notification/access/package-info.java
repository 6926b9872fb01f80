/** Who may do what here, in one place. */
@NullMarked
package vn.trienkhai.notification.access;

import org.jspecify.annotations.NullMarked;
