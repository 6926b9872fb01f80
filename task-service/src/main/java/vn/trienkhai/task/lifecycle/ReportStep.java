package vn.trienkhai.task.lifecycle;

import java.time.LocalDate;
import java.util.UUID;

/** A step of a report that moves the task behind it. */
public sealed interface ReportStep {

    UUID reportId();

    /** The lead sent its report on its way. */
    record Submitted(UUID reportId, String title, LocalDate on) implements ReportStep {}

    /** The report came back to its author. */
    record Returned(UUID reportId, String reason) implements ReportStep {}

    /** The author took it back. */
    record TakenBack(UUID reportId) implements ReportStep {}

    /** It was accepted into a consolidated report, or issued: the task has its product. */
    record Finished(UUID reportId, String title, LocalDate submittedOn) implements ReportStep {}
}
