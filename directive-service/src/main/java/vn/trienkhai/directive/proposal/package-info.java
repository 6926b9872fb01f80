/** What the reader proposes from a document, corrected by people and confirmed into a directive. */
@NullMarked
package vn.trienkhai.directive.proposal;

import org.jspecify.annotations.NullMarked;
