/** Files over HTTP, and what a file is. */
@NullMarked
package vn.trienkhai.report.files;

import org.jspecify.annotations.NullMarked;
