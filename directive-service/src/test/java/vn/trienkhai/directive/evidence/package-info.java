/** Tests of electronic signatures in files. */
@NullMarked
package vn.trienkhai.directive.evidence;

import org.jspecify.annotations.NullMarked;
