package vn.trienkhai.notification.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.notification.notice.Facts;

/** Our views of what directive-service tells of copies of directives. */
final class DeliveryEvents {

    private DeliveryEvents() {}

    record DeliverySent(
            UUID deliveryId,
            DirectiveSummary directive,
            UUID recipientId,
            @Nullable List<UUID> enclosureIds) {}

    record DirectiveSummary(
            UUID directiveId,
            @Nullable String symbol,
            @JsonProperty("abstract") String abstractText,
            UUID issuerId) {

        Facts from(UUID otherBodyId) {
            return Facts.of(abstractText, otherBodyId).withSymbol(symbol);
        }
    }

    record RecallRequested(
            UUID deliveryId,
            DirectiveSummary directive,
            UUID recipientId,
            String reason,
            LocalDate answerBy) {}

    record Recalled(
            UUID deliveryId,
            DirectiveSummary directive,
            UUID recipientId,
            String reason,
            boolean agreed,
            List<Duty> duties) {

        int staying() {
            return Math.toIntExact(duties.stream().filter(duty -> !duty.ends()).count());
        }

        /** The body had something to do, and has nothing more. */
        boolean endsEverything() {
            return !duties.isEmpty() && staying() == 0;
        }
    }

    /** A duty the body had not finished. */
    record Duty(boolean ends) {}

    record RecallRefused(
            UUID deliveryId, DirectiveSummary directive, UUID recipientId, String reason) {}

    record Routed(UUID deliveryId, DirectiveSummary directive, UUID toOrganizationId) {}
}
