/** Reports over HTTP. */
@NullMarked
package vn.trienkhai.report.writing;

import org.jspecify.annotations.NullMarked;
