/** The e-mail beside the inbox: queued with the notice, sent by a worker, at least once. */
@NullMarked
package vn.trienkhai.notification.mail;

import org.jspecify.annotations.NullMarked;
