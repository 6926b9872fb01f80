package vn.trienkhai.directive.issuing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.content.Duty;
import vn.trienkhai.directive.content.Reporting.OutlineItem;
import vn.trienkhai.directive.content.Reporting.StationRole;
import vn.trienkhai.directive.content.Reporting.Window;
import vn.trienkhai.directive.document.DirectiveRef;
import vn.trienkhai.platform.event.DomainEvent;
import vn.trienkhai.platform.time.Deadline;

/** A duty with up to a hundred of its holders; its schema is directive.duty-assigned.v1. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DutyAssigned(
        DirectiveRef directive,
        UUID dutyId,
        String clauseRef,
        String title,
        String text,
        Duty.Mode mode,
        List<Holder> holders,
        int chunk,
        int chunks,
        String output,
        Due deadline,
        UUID assignerId,
        List<UUID> monitors,
        @Nullable Reports reporting,
        @Nullable Late late)
        implements DomainEvent {

    @Override
    public String topic() {
        return "directive.events";
    }

    @Override
    public String type() {
        return "directive.duty-assigned.v1";
    }

    /**
     * Why these holders came in after the issue, and the last day of everybody else.
     *
     * @param round which time they are given the duty: 2 and more when it ended by a recall before
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Late(LocalDate addedOn, String reason, @Nullable LocalDate originalLastDay, int round) {}

    /** One body's role. */
    record Holder(UUID organizationId, String role) {}

    /** A deadline with the last day it gives, if it gives one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Due(
            Deadline.Kind kind,
            String raw,
            @Nullable LocalDate date,
            boolean inclusive,
            @Nullable LocalDate lastDay,
            @Nullable Integer amount,
            Deadline.@Nullable Unit unit,
            @Nullable String after,
            @Nullable Step step,
            @Nullable String recurrence,
            @Nullable LocalDate horizon) {}

    /** The other duty whose end is waited for, as people call it. */
    record Step(String clauseRef, String title) {}

    /** What is to be reported, and by which route. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Reports(
            String title,
            UUID addresseeId,
            List<Station> route,
            @Nullable Window window,
            List<OutlineItem> outline,
            boolean nilAllowed) {}

    /** A station of the route. */
    record Station(int order, StationRole role, UUID organizationId, Due deadline) {}
}
