/** Proves that the local stack starts, stops and dies as promised, and that its files agree. */
@NullMarked
package vn.trienkhai.deploy.local;

import org.jspecify.annotations.NullMarked;
