/** Every refusal, as RFC 9457 problem details. */
@NullMarked
package vn.trienkhai.platform.problem;

import org.jspecify.annotations.NullMarked;
