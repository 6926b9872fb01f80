/** Tests. */
@NullMarked
package vn.trienkhai.task.lifecycle;

import org.jspecify.annotations.NullMarked;
