/** Files of a directive. */
@NullMarked
package vn.trienkhai.directive.files;

import org.jspecify.annotations.NullMarked;
