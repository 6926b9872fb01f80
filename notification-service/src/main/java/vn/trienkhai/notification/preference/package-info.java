/** Which kinds of notice a body wants by e-mail, where, and in which language. */
@NullMarked
package vn.trienkhai.notification.preference;

import org.jspecify.annotations.NullMarked;
