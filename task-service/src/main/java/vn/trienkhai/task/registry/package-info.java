/** The names of bodies, as directive-service told them. */
@NullMarked
package vn.trienkhai.task.registry;

import org.jspecify.annotations.NullMarked;
