package vn.trienkhai.task.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.time.Deadline;

/** Our view of {@code directive.duty-assigned.v1}: only the fields we read. */
record DutyAssigned(
        Directive directive,
        UUID dutyId,
        String clauseRef,
        String title,
        String text,
        Mode mode,
        List<Holder> holders,
        String output,
        DeadlineTold deadline,
        UUID assignerId,
        List<UUID> monitors,
        @Nullable Reporting reporting,
        @Nullable Late late) {

    /** One task for each holder, or one for all together. */
    enum Mode {
        EACH,
        JOINT
    }

    record Directive(
            UUID directiveId,
            @Nullable String symbol,
            @JsonProperty("abstract") String abstractText,
            UUID issuerId,
            @Nullable LocalDate issuedOn) {}

    record Holder(UUID organizationId, String role) {}

    record DeadlineTold(
            Deadline.Kind kind,
            String raw,
            @Nullable LocalDate date,
            boolean inclusive,
            @Nullable LocalDate lastDay,
            @Nullable Integer amount,
            Deadline.@Nullable Unit unit,
            @Nullable String after,
            @Nullable Step step,
            @Nullable String recurrence) {}

    /** The other duty that {@code after} names. */
    record Step(String clauseRef, String title) {}

    /** Of holders that came later we read which time they are given the duty. */
    record Late(@Nullable LocalDate addedOn, @Nullable Integer round) {}

    /** Only an arrival from this day on is the one of a duty that was given again. */
    @Nullable LocalDate givenAgainOn() {
        return late == null || round() == 1 ? null : late.addedOn();
    }

    int round() {
        return late == null || late.round() == null ? 1 : late.round();
    }

    /** What matters here of the duty to report: whether others make one report of many. */
    record Reporting(List<Station> route) {}

    record Station(String role) {}
}
