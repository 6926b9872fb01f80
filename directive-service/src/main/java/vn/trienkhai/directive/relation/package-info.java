/** How documents stand to each other; stubs for documents that are only cited. */
@NullMarked
package vn.trienkhai.directive.relation;

import org.jspecify.annotations.NullMarked;
