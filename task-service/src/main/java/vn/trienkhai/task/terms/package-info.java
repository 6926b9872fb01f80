/** What a task is given with: origin, deadline, parts, and what proves its result. */
@NullMarked
package vn.trienkhai.task.terms;

import org.jspecify.annotations.NullMarked;
