/** Tables that people make in a spreadsheet: read row by row, bounded, and written the same way. */
@NullMarked
package vn.trienkhai.directive.sheet;

import org.jspecify.annotations.NullMarked;
