/** What other services told us of bodies and directives. */
@NullMarked
package vn.trienkhai.report.directory;

import org.jspecify.annotations.NullMarked;
