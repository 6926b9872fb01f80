/** The laws of deadlines and of the working calendar. */
@NullMarked
package vn.trienkhai.platform.time;

import org.jspecify.annotations.NullMarked;
