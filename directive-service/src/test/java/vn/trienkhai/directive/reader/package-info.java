/** How well the reader reads, measured on labelled documents that lie beside the repository. */
@NullMarked
package vn.trienkhai.directive.reader;

import org.jspecify.annotations.NullMarked;
