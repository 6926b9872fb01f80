/** Number and notation of documents (số, ký hiệu), Party and state form. */
@NullMarked
package vn.trienkhai.directive.symbol;

import org.jspecify.annotations.NullMarked;
