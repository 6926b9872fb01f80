/** Tests. */
@NullMarked
package vn.trienkhai.notification.access;

import org.jspecify.annotations.NullMarked;
