package vn.trienkhai.directive.numbering;

import java.time.LocalDate;
import java.util.UUID;
import vn.trienkhai.platform.event.DomainEvent;

/** What numbering tells. Each record has a schema of the same name in contracts/events. */
sealed interface NumberingEvent extends DomainEvent {

    @Override
    default String topic() {
        return "directive.events";
    }

    @Override
    default String type() {
        return switch (this) {
            case Numbered _ -> "report-document.numbered.v1";
        };
    }

    /** A signed report got its number. */
    record Numbered(UUID reportId, String symbol, int number, LocalDate issuedOn)
            implements NumberingEvent {}
}
