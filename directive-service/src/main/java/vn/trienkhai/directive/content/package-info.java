/** The parts of a directive as values: clauses, duties, recipients, routes. */
@NullMarked
package vn.trienkhai.directive.content;

import org.jspecify.annotations.NullMarked;
