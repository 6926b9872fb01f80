package vn.trienkhai.directive.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.trienkhai.platform.event.DomainEvent;

/** A duty of a dissolved body is its successor's from now on; told under its directive. */
record DutyMoved(
        UUID directiveId,
        UUID dutyId,
        UUID fromId,
        UUID toId,
        List<String> roles,
        LocalDate effectiveOn,
        String legalBasis)
        implements DomainEvent {

    @Override
    public String type() {
        return "directive.duty-moved.v1";
    }

    @Override
    public String topic() {
        return "directive.events";
    }
}
