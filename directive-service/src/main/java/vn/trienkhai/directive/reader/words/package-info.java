/** Words and phrases of Vietnamese official texts, with their places. */
@NullMarked
package vn.trienkhai.directive.reader.words;

import org.jspecify.annotations.NullMarked;
