/** Tests of tables of tasks. */
@NullMarked
package vn.trienkhai.directive.reader.table;

import org.jspecify.annotations.NullMarked;
