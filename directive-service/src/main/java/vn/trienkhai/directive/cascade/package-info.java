/** How a directive is passed on: coverage by clauses, plans below it, lag, who owes what. */
@NullMarked
package vn.trienkhai.directive.cascade;

import org.jspecify.annotations.NullMarked;
