package vn.trienkhai.directive.issuing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.trienkhai.platform.event.DomainEvent;

/** Bodies came in after the issue; its schema is directive.recipients-added.v1. */
record RecipientsAdded(UUID directiveId, LocalDate addedOn, String reason, List<UUID> recipientIds)
        implements DomainEvent {

    @Override
    public String topic() {
        return "directive.events";
    }

    @Override
    public String type() {
        return "directive.recipients-added.v1";
    }
}
