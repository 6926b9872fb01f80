/** Judges evidence: each check finds one kind of damage and names every piece of it. */
@NullMarked
package vn.trienkhai.deploy.system.check;

import org.jspecify.annotations.NullMarked;
