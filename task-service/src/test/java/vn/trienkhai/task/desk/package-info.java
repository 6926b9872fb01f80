/** Tests. */
@NullMarked
package vn.trienkhai.task.desk;

import org.jspecify.annotations.NullMarked;
