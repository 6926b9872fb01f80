/** Tests of letterheads and signatures; names and sentences are made up in the official forms. */
@NullMarked
package vn.trienkhai.directive.reader.header;

import org.jspecify.annotations.NullMarked;
