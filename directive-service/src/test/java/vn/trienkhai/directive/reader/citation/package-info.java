/** Tests of citations; names and sentences are made up in the official forms. */
@NullMarked
package vn.trienkhai.directive.reader.citation;

import org.jspecify.annotations.NullMarked;
