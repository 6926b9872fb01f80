/** The numbered pieces of a text and their tree. */
@NullMarked
package vn.trienkhai.directive.reader.clause;

import org.jspecify.annotations.NullMarked;
