/** The header fields of both official forms. */
@NullMarked
package vn.trienkhai.directive.reader.header;

import org.jspecify.annotations.NullMarked;
