/** What day it is, what the working calendar says and what that means for a task. */
@NullMarked
package vn.trienkhai.task.timing;

import org.jspecify.annotations.NullMarked;
