/** Unicode normal form and folded search keys. */
@NullMarked
package vn.trienkhai.platform.text;

import org.jspecify.annotations.NullMarked;
