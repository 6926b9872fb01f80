/** What the caller's body must do next, composed from three services. Start at {@link Agenda}. */
@NullMarked
package vn.trienkhai.gateway.agenda;

import org.jspecify.annotations.NullMarked;
