/** Tests. */
@NullMarked
package vn.trienkhai.notification.intake;

import org.jspecify.annotations.NullMarked;
