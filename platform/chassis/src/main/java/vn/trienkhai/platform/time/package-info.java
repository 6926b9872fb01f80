/**
 * Deadlines as they are written in directives, the working calendar, and what follows from both:
 * pure functions without clock or database. Start reading at {@link
 * vn.trienkhai.platform.time.Deadlines}.
 */
@NullMarked
package vn.trienkhai.platform.time;

import org.jspecify.annotations.NullMarked;
