package vn.trienkhai.task.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trienkhai.task.rules.Phase;
import vn.trienkhai.task.terms.Product;

/** A report moves the task behind it, so that nobody hands in twice (row 67). */
class ReportMovesTest {

    private static final UUID REPORT = UUID.randomUUID();
    private static final LocalDate APRIL_6 = LocalDate.of(2022, 4, 6);
    private static final ReportStep SUBMITTED =
            new ReportStep.Submitted(REPORT, "Review report", APRIL_6);
    private static final ReportStep RETURNED = new ReportStep.Returned(REPORT, "Figures");
    private static final ReportStep TAKEN_BACK = new ReportStep.TakenBack(REPORT);
    private static final ReportStep FINISHED =
            new ReportStep.Finished(REPORT, "Review report", APRIL_6);

    @ParameterizedTest
    @MethodSource("phases")
    void aSubmissionCountsInEveryOpenPhase(Phase phase) {
        var task = TaskTest.taskIn(phase);

        var event = ReportMoves.of(task, SUBMITTED);

        assertThat(event.isPresent()).isEqualTo(phase.isOpen());
        assertThat(task.phase()).isEqualTo(phase.isOpen() ? Phase.AWAITING_CONFIRMATION : phase);
    }

    @ParameterizedTest
    @MethodSource("phases")
    void anAcceptedReportCompletesEveryOpenTask(Phase phase) {
        var task = TaskTest.taskIn(phase);

        var event = ReportMoves.of(task, FINISHED);

        assertThat(event.isPresent()).isEqualTo(phase.isOpen());
        assertThat(task.phase()).isEqualTo(phase.isOpen() ? Phase.COMPLETED : phase);
    }

    static Stream<Phase> phases() {
        return Arrays.stream(Phase.values());
    }

    @Test
    void theReportBecomesTheProduct() {
        var task = TaskTest.taskIn(Phase.ASSIGNED);

        ReportMoves.of(task, SUBMITTED);
        ReportMoves.of(task, FINISHED);

        assertThat(task.finishedOn()).isEqualTo(APRIL_6);
        assertThat(task.products())
                .containsExactly(
                        new Product(Product.Kind.REPORT, "Review report", REPORT.toString()));
    }

    @Test
    void comesBackWithTheReport() {
        var returned = TaskTest.taskIn(Phase.ASSIGNED);
        var taken = TaskTest.taskIn(Phase.ASSIGNED);
        ReportMoves.of(returned, SUBMITTED);
        ReportMoves.of(taken, SUBMITTED);

        assertThat(ReportMoves.of(returned, RETURNED))
                .contains(new TaskEvent.Returned(returned.facts(), "Figures", REPORT));
        assertThat(ReportMoves.of(taken, TAKEN_BACK))
                .contains(new TaskEvent.Withdrawn(taken.facts(), REPORT));
        assertThat(returned.phase()).isEqualTo(Phase.RETURNED);
        assertThat(taken.phase()).isEqualTo(Phase.IN_PROGRESS);
        assertThat(taken.submittedOn()).isNull();
    }

    @Test
    void aReturnOfWhatWasNeverHandedInMeansNothing() {
        var task = TaskTest.taskIn(Phase.ACCEPTED);

        assertThat(ReportMoves.of(task, RETURNED)).isEmpty();
        assertThat(ReportMoves.of(task, TAKEN_BACK)).isEmpty();
        assertThat(task.phase()).isEqualTo(Phase.ACCEPTED);
    }
}
