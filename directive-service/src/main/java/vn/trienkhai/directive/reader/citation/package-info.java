/** Documents a text cites, by symbol or by name and date. */
@NullMarked
package vn.trienkhai.directive.reader.citation;

import org.jspecify.annotations.NullMarked;
