/** Tests. */
@NullMarked
package vn.trienkhai.notification.preference;

import org.jspecify.annotations.NullMarked;
