/** Long bodies that are made and measured while they pass, and kept nowhere. */
@NullMarked
package vn.trienkhai.deploy.system.stream;

import org.jspecify.annotations.NullMarked;
