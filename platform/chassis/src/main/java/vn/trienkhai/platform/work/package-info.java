/** One transaction for everything that must be true together, and the aggregates it changes. */
@NullMarked
package vn.trienkhai.platform.work;

import org.jspecify.annotations.NullMarked;
