/**
 * The conventions of our contracts, as rules over the files. Start reading at {@link Conventions}.
 */
@NullMarked
package vn.trienkhai.platform.testing.lint;

import org.jspecify.annotations.NullMarked;
