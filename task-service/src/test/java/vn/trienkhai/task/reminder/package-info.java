/** Tests. */
@NullMarked
package vn.trienkhai.task.reminder;

import org.jspecify.annotations.NullMarked;
