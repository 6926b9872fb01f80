/** Finding documents by words, symbol and standing, and following what changes. */
@NullMarked
package vn.trienkhai.directive.find;

import org.jspecify.annotations.NullMarked;
