/** The acts of the route over HTTP. */
@NullMarked
package vn.trienkhai.report.route;

import org.jspecify.annotations.NullMarked;
