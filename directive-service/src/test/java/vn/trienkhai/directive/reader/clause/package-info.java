/** Tests of the tree of clauses; the sentences are made up in the official forms. */
@NullMarked
package vn.trienkhai.directive.reader.clause;

import org.jspecify.annotations.NullMarked;
