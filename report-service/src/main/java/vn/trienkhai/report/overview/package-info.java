/** Reading requirements and periods: lists, who is awaited, rates. */
@NullMarked
package vn.trienkhai.report.overview;

import org.jspecify.annotations.NullMarked;
