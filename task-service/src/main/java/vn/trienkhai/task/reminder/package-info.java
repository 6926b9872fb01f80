/** Tells once that a task is near its last day, and once that the day has passed. */
@NullMarked
package vn.trienkhai.task.reminder;

import org.jspecify.annotations.NullMarked;
