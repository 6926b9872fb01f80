/** Tests. */
@NullMarked
package vn.trienkhai.task.registry;

import org.jspecify.annotations.NullMarked;
