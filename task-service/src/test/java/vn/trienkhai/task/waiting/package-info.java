/** Tests of deadlines that wait for a step. */
@NullMarked
package vn.trienkhai.task.waiting;

import org.jspecify.annotations.NullMarked;
