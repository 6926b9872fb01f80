/** Tables of tasks: which cell says who leads, who helps and until when. */
@NullMarked
package vn.trienkhai.directive.reader.table;

import org.jspecify.annotations.NullMarked;
