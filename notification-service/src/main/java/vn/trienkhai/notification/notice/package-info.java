/** What a body is told: a row in its inbox and a queued message, once per event and body. */
@NullMarked
package vn.trienkhai.notification.notice;

import org.jspecify.annotations.NullMarked;
