/** Tests of who does what; the sentences are made up in the official forms. */
@NullMarked
package vn.trienkhai.directive.reader.duty;

import org.jspecify.annotations.NullMarked;
