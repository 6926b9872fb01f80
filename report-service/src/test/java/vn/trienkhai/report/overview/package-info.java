/** Requirements and periods over HTTP. */
@NullMarked
package vn.trienkhai.report.overview;

import org.jspecify.annotations.NullMarked;
