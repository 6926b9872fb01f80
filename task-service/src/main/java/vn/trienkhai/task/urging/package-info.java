/** Urging the lead body and its answer. */
@NullMarked
package vn.trienkhai.task.urging;

import org.jspecify.annotations.NullMarked;
