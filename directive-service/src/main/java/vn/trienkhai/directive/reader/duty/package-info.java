/** Who does what: bodies, roles and the route of reports. */
@NullMarked
package vn.trienkhai.directive.reader.duty;

import org.jspecify.annotations.NullMarked;
