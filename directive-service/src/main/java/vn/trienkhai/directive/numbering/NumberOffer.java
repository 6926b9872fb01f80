package vn.trienkhai.directive.numbering;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the registers say when a document asks for a number. */
public sealed interface NumberOffer {

    /**
     * A number that can be had.
     *
     * @param reservationId present when the number was kept before
     */
    record Given(UUID registerId, int number, String symbol, @Nullable UUID reservationId)
            implements NumberOffer {}

    /** Why there is none; the code is stable. */
    record Refused(String code, String detail) implements NumberOffer {}
}
