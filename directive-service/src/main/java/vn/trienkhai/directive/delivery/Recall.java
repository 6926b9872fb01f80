package vn.trienkhai.directive.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.content.SecrecyMark;

/**
 * That the sender takes a copy back, and what the receiving body says to it.
 *
 * @param answerBy the last day to answer; absent when nobody had to be asked, and in a wish that
 *     leaves it to the house rule
 * @param endDuties whether what the body has to do for itself ends with the copy
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Recall(
        Instant requestedAt,
        String by,
        String reason,
        @Nullable LocalDate answerBy,
        boolean endDuties,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        @Nullable String answerReason) {

    static Recall wish(
            String reason,
            @Nullable LocalDate answerBy,
            boolean endDuties,
            String by,
            Instant now) {
        SecrecyMark.refuseIn(Stream.of(reason));
        return new Recall(now, by, reason, answerBy, endDuties, null, null, null);
    }

    /** Nobody has to answer. */
    Recall atOnce() {
        return asked(null);
    }

    /** Its body has until then. */
    Recall asked(@Nullable LocalDate until) {
        return new Recall(requestedAt, by, reason, until, endDuties, null, null, null);
    }

    Recall answered(Answer answer) {
        return new Recall(
                requestedAt,
                by,
                reason,
                answerBy,
                endDuties,
                answer.at(),
                answer.by(),
                answer.reason());
    }

    /** What the receiving body said. */
    record Answer(@Nullable String reason, String by, Instant at) {

        /** Refuses what must not be kept; called outside of Jackson, which would hide it. */
        void requireClear() {
            SecrecyMark.refuseIn(Stream.<@Nullable String>of(reason));
        }
    }
}
