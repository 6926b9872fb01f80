/**
 * Electronic signatures in files: what they are, who made them, and whether the bytes are as they
 * were signed.
 */
@NullMarked
package vn.trienkhai.directive.evidence;

import org.jspecify.annotations.NullMarked;
