/** Tests of the family of a document. */
@NullMarked
package vn.trienkhai.directive.graph;

import org.jspecify.annotations.NullMarked;
