/** Proves that the servers start, survive a kill and keep their data. */
@NullMarked
package vn.trienkhai.platform.stack;

import org.jspecify.annotations.NullMarked;
