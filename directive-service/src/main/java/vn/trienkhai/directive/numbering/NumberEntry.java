package vn.trienkhai.directive.numbering;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a register's book.
 *
 * <pre>
 * RESERVED ──▶ USED
 *     ├──▶ RELEASED ──▶ RESERVED, USED
 *     └──▶ VOID
 * </pre>
 *
 * @param type of what type the document is; absent where nobody said
 */
record NumberEntry(
        int number,
        State state,
        @Nullable String type,
        @Nullable UUID reservationId,
        @Nullable String purpose,
        @Nullable UUID documentId,
        @Nullable String reason,
        Instant at,
        String by) {

    /** A reservation may say for what type of document it is. */
    boolean isKeptForOtherThan(String wanted) {
        return state == State.RESERVED && type != null && !type.equals(wanted);
    }

    /** What became of a number. */
    enum State {
        RESERVED,
        USED,
        /** Given back: the next who asks gets it. */
        RELEASED,
        /** Struck out for good; the reason explains the hole. */
        VOID,
        /** Used outside of this system, before or beside it. */
        HISTORICAL;

        boolean isFree() {
            return this == RELEASED;
        }
    }
}
