/** The family of a document: its lineage, relations told later, stubs merged into documents. */
@NullMarked
package vn.trienkhai.directive.graph;

import org.jspecify.annotations.NullMarked;
