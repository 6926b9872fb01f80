/** Drafting a directive, amending its parts, registering older documents. */
@NullMarked
package vn.trienkhai.directive.drafting;

import org.jspecify.annotations.NullMarked;
