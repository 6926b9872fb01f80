/** Tests of lists of recipients; names and sentences are made up in the official forms. */
@NullMarked
package vn.trienkhai.directive.reader.recipient;

import org.jspecify.annotations.NullMarked;
