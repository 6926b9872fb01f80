/** What we hear of bodies and directives. */
@NullMarked
package vn.trienkhai.report.directory;

import org.jspecify.annotations.NullMarked;
