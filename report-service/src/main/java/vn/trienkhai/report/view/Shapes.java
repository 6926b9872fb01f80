package vn.trienkhai.report.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.time.Deadline;
import vn.trienkhai.platform.time.Timeliness;
import vn.trienkhai.report.api.ReportDeadline;
import vn.trienkhai.report.api.ReportDeadlineKind;
import vn.trienkhai.report.api.ReportDeadlineUnit;
import vn.trienkhai.report.api.ReportOutlineSection;
import vn.trienkhai.report.api.ReportRouteStation;
import vn.trienkhai.report.api.ReportStationRole;
import vn.trienkhai.report.api.ReportTimeliness;
import vn.trienkhai.report.api.ReportWaiver;
import vn.trienkhai.report.api.ReportWindow;
import vn.trienkhai.report.calendar.WrittenDeadline;
import vn.trienkhai.report.lifecycle.Notes;
import vn.trienkhai.report.requirement.OutlineSection;
import vn.trienkhai.report.requirement.Station;
import vn.trienkhai.report.requirement.StationRole;
import vn.trienkhai.report.requirement.Window;

/** Small values between the contract and the domain, both ways. */
public final class Shapes {

    private Shapes() {}

    public static ReportDeadline deadline(WrittenDeadline deadline) {
        return new ReportDeadline(
                ReportDeadlineKind.valueOf(deadline.kind().name()),
                deadline.raw(),
                deadline.date(),
                deadline.inclusive(),
                deadline.lastDay(),
                deadline.amount(),
                deadline.unit() == null ? null : ReportDeadlineUnit.valueOf(deadline.unit().name()),
                deadline.after(),
                deadline.recurrence());
    }

    /** What a caller wrote; the last day is computed here, never taken from a caller. */
    public static WrittenDeadline deadline(ReportDeadline deadline) {
        return new WrittenDeadline(
                Deadline.Kind.valueOf(deadline.kind().name()),
                deadline.raw(),
                deadline.date(),
                deadline.inclusive(),
                null,
                deadline.amount(),
                deadline.unit() == null ? null : Deadline.Unit.valueOf(deadline.unit().name()),
                deadline.after(),
                deadline.recurrence());
    }

    public static ReportRouteStation station(Station station) {
        return new ReportRouteStation(
                station.order(),
                role(station.role()),
                station.organizationId(),
                deadline(station.deadline()));
    }

    public static ReportStationRole role(StationRole role) {
        return ReportStationRole.valueOf(role.name());
    }

    public static ReportTimeliness timeliness(Timeliness timeliness) {
        return ReportTimeliness.valueOf(timeliness.name());
    }

    public static List<ReportOutlineSection> outline(List<OutlineSection> sections) {
        return sections.stream()
                .map(part -> new ReportOutlineSection(part.ref(), part.title(), part.required()))
                .toList();
    }

    public static List<OutlineSection> outlineOf(List<ReportOutlineSection> sections) {
        return sections.stream()
                .map(part -> new OutlineSection(part.ref(), part.title(), part.required()))
                .toList();
    }

    public static @Nullable ReportWindow window(@Nullable Window window) {
        return window == null ? null : new ReportWindow(window.from(), window.to());
    }

    public static @Nullable ReportWaiver waiver(Notes.@Nullable Waiver waiver) {
        return waiver == null ? null : new ReportWaiver(waiver.authors(), waiver.reason());
    }

    public static Notes.@Nullable Waiver waiverOf(@Nullable ReportWaiver waiver) {
        return waiver == null ? null : new Notes.Waiver(waiver.authors(), waiver.reason());
    }
}
