package vn.trienkhai.directive.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.time.Deadline;

/** What a report is, to whom it goes and the stations it passes: the route as data. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reporting(
        String title,
        UUID addresseeId,
        List<Station> route,
        @Nullable Window window,
        List<OutlineItem> outline,
        boolean nilAllowed) {

    public Reporting {
        route = route == null ? List.of() : List.copyOf(route);
        outline = outline == null ? List.of() : List.copyOf(outline);
    }

    /** What happens at a station. */
    public enum StationRole {
        VIA,
        CONSOLIDATE,
        APPRAISE,
        APPROVE,
        CONFERENCE,
        SIGN
    }

    /** One station, with its own deadline. */
    public record Station(int order, StationRole role, UUID organizationId, Deadline deadline) {}

    /** The span of facts the report covers, both days included; not the due date. */
    public record Window(LocalDate from, LocalDate to) {}

    /** A section every report answers. */
    public record OutlineItem(String ref, String title, boolean required) {}
}
