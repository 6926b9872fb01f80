package vn.trienkhai.notification.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.notification.wording.Saying;

/** One notice as one person sees it. */
record InboxItem(
        UUID id,
        UUID bodyId,
        @Nullable UUID directiveId,
        UUID subjectId,
        Saying saying,
        Instant at,
        State state) {

    /** What can still change about it. */
    record State(@Nullable Instant readAt, boolean obsolete) {}
}
