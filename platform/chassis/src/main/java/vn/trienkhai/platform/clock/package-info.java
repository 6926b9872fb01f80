/** The one clock, and how the local stack moves it. */
@NullMarked
package vn.trienkhai.platform.clock;

import org.jspecify.annotations.NullMarked;
