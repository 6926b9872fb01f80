/** When something is due, as the text says it. */
@NullMarked
package vn.trienkhai.directive.reader.deadline;

import org.jspecify.annotations.NullMarked;
