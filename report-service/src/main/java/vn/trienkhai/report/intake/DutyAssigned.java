package vn.trienkhai.report.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.report.calendar.WrittenDeadline;
import vn.trienkhai.report.requirement.Asked;
import vn.trienkhai.report.requirement.OutlineSection;
import vn.trienkhai.report.requirement.Station;
import vn.trienkhai.report.requirement.Window;

/** Our view of {@code directive.duty-assigned.v1}. The owner is directive-service. */
record DutyAssigned(
        DirectiveView directive,
        UUID dutyId,
        String mode,
        List<Holder> holders,
        WrittenDeadline deadline,
        UUID assignerId,
        List<UUID> monitors,
        @Nullable Reporting reporting,
        @Nullable Late late) {

    private static final Set<String> WATCHING =
            Set.of("MONITOR", "URGE", "GUIDE", "INSPECT", "SUPERVISE");

    /** Of the directive we read only which it is and when it was issued. */
    record DirectiveView(UUID directiveId, @Nullable LocalDate issuedOn) {}

    /** A body with a part in the duty. */
    record Holder(UUID organizationId, String role) {}

    /** Of holders that came later we read which time they are given the duty, and since when. */
    record Late(@Nullable LocalDate addedOn, @Nullable Integer round) {}

    Asked.Round time() {
        return late == null || late.round() == null || late.round() == 1
                ? Asked.Round.FIRST
                : new Asked.Round(late.round(), late.addedOn());
    }

    /** How the duty is to be reported. */
    record Reporting(
            String title,
            UUID addresseeId,
            List<Station> route,
            @Nullable Window window,
            List<OutlineSection> outline,
            boolean nilAllowed) {}

    /** Who must write: each holder but those that only watch; of a joint duty its lead. */
    List<UUID> authors() {
        return holders.stream()
                .filter(
                        holder ->
                                mode.equals("JOINT")
                                        ? holder.role().equals("LEAD")
                                        : !WATCHING.contains(holder.role()))
                .map(Holder::organizationId)
                .distinct()
                .toList();
    }

    /** Who watches: the monitors, and holders that only watch. */
    List<UUID> watchers() {
        return Stream.concat(
                        monitors.stream(),
                        holders.stream()
                                .filter(holder -> WATCHING.contains(holder.role()))
                                .map(Holder::organizationId))
                .distinct()
                .toList();
    }
}
