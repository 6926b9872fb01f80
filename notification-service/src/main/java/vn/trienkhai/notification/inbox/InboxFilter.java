package vn.trienkhai.notification.inbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.notification.notice.NoticeKind;

/** Which part of an inbox is asked for; absent means whatever. */
record InboxFilter(boolean unread, @Nullable NoticeKind kind, @Nullable UUID directiveId) {

    static final InboxFilter ALL = new InboxFilter(false, null, null);

    /** Names the list for cursors, which are good for one list only. */
    String key(UUID bodyId) {
        return "notifications " + bodyId + " " + this;
    }
}
