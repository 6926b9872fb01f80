package vn.trienkhai.notification.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be told because of an event; to whom is said when it is told.
 *
 * @param at when it happened
 */
public record Notice(
        UUID eventId,
        Instant at,
        NoticeKind kind,
        @Nullable UUID directiveId,
        UUID subjectId,
        Facts facts) {}
