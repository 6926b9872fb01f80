/** Tests of deadlines; the sentences are made up in the official forms. */
@NullMarked
package vn.trienkhai.directive.reader.deadline;

import org.jspecify.annotations.NullMarked;
