/** Tests of taking text out of files. */
@NullMarked
package vn.trienkhai.directive.reader.upload;

import org.jspecify.annotations.NullMarked;
