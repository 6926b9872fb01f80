/** A task and the verbs that move it. Read {@link vn.trienkhai.task.lifecycle.Task} first. */
@NullMarked
package vn.trienkhai.task.lifecycle;

import org.jspecify.annotations.NullMarked;
