/** Text out of files: what a file is, what stands in it, and the names of what cannot be read. */
@NullMarked
package vn.trienkhai.directive.reader.upload;

import org.jspecify.annotations.NullMarked;
