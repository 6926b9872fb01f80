/** Plays one directive through the whole system, and judges what is left of it. */
@NullMarked
package vn.trienkhai.deploy.system;

import org.jspecify.annotations.NullMarked;
