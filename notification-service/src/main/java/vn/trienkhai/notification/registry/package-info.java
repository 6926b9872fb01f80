/** What we know of bodies and directives, kept from what directive-service tells. */
@NullMarked
package vn.trienkhai.notification.registry;

import org.jspecify.annotations.NullMarked;
