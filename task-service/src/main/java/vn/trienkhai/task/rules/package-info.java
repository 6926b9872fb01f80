/** What may happen to a task and who may do it: the one reviewed table. */
@NullMarked
package vn.trienkhai.task.rules;

import org.jspecify.annotations.NullMarked;
