/** Tests. */
@NullMarked
package vn.trienkhai.task.rules;

import org.jspecify.annotations.NullMarked;
