/** Tests. */
@NullMarked
package vn.trienkhai.notification.wording;

import org.jspecify.annotations.NullMarked;
