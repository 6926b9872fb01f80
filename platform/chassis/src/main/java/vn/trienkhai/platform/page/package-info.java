/** Keyset paging with signed cursors. */
@NullMarked
package vn.trienkhai.platform.page;

import org.jspecify.annotations.NullMarked;
