/** The bodies that exist, with their names, parents and contacts through time. */
@NullMarked
package vn.trienkhai.directive.registry;

import org.jspecify.annotations.NullMarked;
