package vn.trienkhai.task.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.time.VietnamTime;
import vn.trienkhai.task.lifecycle.ReportStep;

/**
 * How far a report on a duty has come, as last told. Kept because a report may be heard of before
 * its task: topics have no order among each other.
 */
@Entity
@Table(name = "report_heard")
class ReportHeard {

    /** The last step that matters here. */
    enum Step {
        SUBMITTED,
        RETURNED,
        TAKEN_BACK,
        FINISHED
    }

    @Id private UUID reportId;
    private UUID dutyId;
    private UUID authorId;
    private boolean consolidated;
    private String title;
    private @Nullable LocalDate submittedOn;

    @Enumerated(EnumType.STRING)
    private Step step;

    private @Nullable String reason;
    private UUID byId;
    private Instant at;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ReportHeard() {}

    ReportHeard(ReportMoved first) {
        reportId = first.report().reportId();
        dutyId = first.report().dutyId();
        authorId = first.report().authorId();
        consolidated = first.report().level() == ReportMoved.Level.CONSOLIDATED;
        title = first.report().title();
        step = Step.SUBMITTED;
        byId = first.byId();
        at = first.at();
    }

    /** Steps of one report arrive in their order. */
    void become(Step next, ReportMoved moved) {
        step = next;
        title = moved.report().title();
        reason = moved.reason();
        byId = moved.byId();
        at = moved.at();
        if (next == Step.SUBMITTED || submittedOn == null) {
            submittedOn = VietnamTime.dayOf(moved.at());
        }
    }

    /** What the last step means for the task. */
    ReportStep lastStep() {
        return switch (step) {
            case SUBMITTED -> submission();
            case RETURNED -> new ReportStep.Returned(reportId, reason == null ? "" : reason);
            case TAKEN_BACK -> new ReportStep.TakenBack(reportId);
            case FINISHED -> new ReportStep.Finished(reportId, title, submittedOn());
        };
    }

    /** For a task that is made late: the submission, then what came of it. */
    List<ReportStep> wholeWay() {
        return step == Step.SUBMITTED ? List.of(submission()) : List.of(submission(), lastStep());
    }

    private ReportStep submission() {
        return new ReportStep.Submitted(reportId, title, submittedOn());
    }

    private LocalDate submittedOn() {
        return Objects.requireNonNull(submittedOn, "no step was told yet");
    }

    UUID dutyId() {
        return dutyId;
    }

    UUID authorId() {
        return authorId;
    }

    boolean isConsolidated() {
        return consolidated;
    }

    UUID byId() {
        return byId;
    }

    /** When the last step was made. */
    Instant at() {
        return at;
    }
}
