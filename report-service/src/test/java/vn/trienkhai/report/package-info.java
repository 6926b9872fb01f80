/** Tests of the whole service. */
@NullMarked
package vn.trienkhai.report;

import org.jspecify.annotations.NullMarked;
