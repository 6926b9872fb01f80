/** What tests of every service stand on. */
@NullMarked
package vn.trienkhai.platform.testing;

import org.jspecify.annotations.NullMarked;
