/** Tests. */
@NullMarked
package vn.trienkhai.task.intake;

import org.jspecify.annotations.NullMarked;
