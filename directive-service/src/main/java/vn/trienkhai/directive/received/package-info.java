/** Bodies of requests that are received before the unit of work opens. */
@NullMarked
package vn.trienkhai.directive.received;

import org.jspecify.annotations.NullMarked;
