/** What lists show of a document. */
@NullMarked
package vn.trienkhai.directive.outline;

import org.jspecify.annotations.NullMarked;
