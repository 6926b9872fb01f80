/** Tests. */
@NullMarked
package vn.trienkhai.task.timing;

import org.jspecify.annotations.NullMarked;
