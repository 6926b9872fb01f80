/** What is told and heard: outbox, relay, inbox, consumer loop and the parking of poison. */
@NullMarked
package vn.trienkhai.platform.event;

import org.jspecify.annotations.NullMarked;
