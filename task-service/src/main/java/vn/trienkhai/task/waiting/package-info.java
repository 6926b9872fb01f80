/** Gives tasks that wait for another duty their day when that duty is done. */
@NullMarked
package vn.trienkhai.task.waiting;

import org.jspecify.annotations.NullMarked;
