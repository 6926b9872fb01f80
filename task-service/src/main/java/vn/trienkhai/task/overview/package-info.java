/** Lists and counts. Reads only. */
@NullMarked
package vn.trienkhai.task.overview;

import org.jspecify.annotations.NullMarked;
