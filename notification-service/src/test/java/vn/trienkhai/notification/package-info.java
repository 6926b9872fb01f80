/** Tests of the service as a whole, and what the others share. */
@NullMarked
package vn.trienkhai.notification;

import org.jspecify.annotations.NullMarked;
