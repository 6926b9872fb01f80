/**
 * Who must be told, and how. What the other services tell becomes a notice in the inbox of a body
 * ({@code notice}, fed by {@code intake}); the inbox is read by people ({@code inbox}) and repeated
 * by e-mail ({@code mail}) as the body prefers ({@code preference}). Start reading at {@code
 * notice.Notices}.
 */
@NullMarked
package vn.trienkhai.notification;

import org.jspecify.annotations.NullMarked;
