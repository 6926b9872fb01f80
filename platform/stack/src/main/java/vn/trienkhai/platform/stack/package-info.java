/**
 * Starts the real servers of the local stack as child processes that never outlive their parent.
 */
@NullMarked
package vn.trienkhai.platform.stack;

import org.jspecify.annotations.NullMarked;
