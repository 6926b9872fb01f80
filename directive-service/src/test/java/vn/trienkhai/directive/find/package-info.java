/** Tests of finding documents and of following their changes. */
@NullMarked
package vn.trienkhai.directive.find;

import org.jspecify.annotations.NullMarked;
