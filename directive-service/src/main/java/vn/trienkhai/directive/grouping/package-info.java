/** Classes of organizations, by rule or list, resolved as of a day. */
@NullMarked
package vn.trienkhai.directive.grouping;

import org.jspecify.annotations.NullMarked;
