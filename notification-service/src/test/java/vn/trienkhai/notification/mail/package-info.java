/** Tests. */
@NullMarked
package vn.trienkhai.notification.mail;

import org.jspecify.annotations.NullMarked;
