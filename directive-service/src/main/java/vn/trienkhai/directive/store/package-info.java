/** Plain SQL straight into records, inside the unit of work that is open. */
@NullMarked
package vn.trienkhai.directive.store;

import org.jspecify.annotations.NullMarked;
