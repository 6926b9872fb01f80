package vn.trienkhai.task.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.trienkhai.task.Given.BINH_SON;
import static vn.trienkhai.task.Given.PROPAGANDA;
import static vn.trienkhai.task.Given.PROVINCE;
import static vn.trienkhai.task.Given.SON_TINH;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trienkhai.task.Given;
import vn.trienkhai.task.rules.Phase;
import vn.trienkhai.task.rules.Relation;
import vn.trienkhai.task.rules.Verb;
import vn.trienkhai.task.terms.Product;

/** The verbs of a task (rows 62, 65, 67). */
class TaskTest {

    private static final LocalDate APRIL_6 = LocalDate.of(2022, 4, 6);
    private static final List<Product> PROOF =
            List.of(new Product(Product.Kind.LINK, "Minutes", "https://portal.example/1"));

    /** How each verb is asked of a task. */
    static final Map<Verb, TaskMove> MOVES =
            Map.ofEntries(
                    Map.entry(Verb.ACCEPT, TaskMove.accept()),
                    Map.entry(Verb.REFUSE, TaskMove.refuse("Not ours")),
                    Map.entry(Verb.REPORT_PROGRESS, TaskMove.progress(60, "Going on", BINH_SON)),
                    Map.entry(Verb.SUBMIT, TaskMove.submit("Done", PROOF, APRIL_6)),
                    Map.entry(Verb.TAKE_BACK, TaskMove.takeBack()),
                    Map.entry(Verb.RETURN, TaskMove.sendBack("Mend it")),
                    Map.entry(Verb.CONFIRM, TaskMove.confirm()),
                    Map.entry(Verb.SUSPEND, TaskMove.suspend("Wait")),
                    Map.entry(Verb.RESUME, TaskMove.resume()),
                    Map.entry(Verb.CANCEL, TaskMove.cancel("Not needed")),
                    Map.entry(Verb.REOPEN, TaskMove.reopen("Not finished")),
                    Map.entry(Verb.REASSIGN, TaskMove.reassign(SON_TINH, "Yours")),
                    Map.entry(Verb.UPHOLD, TaskMove.uphold("It is yours")));

    /** One way to bring a new task into each phase. */
    static final Map<Phase, List<Verb>> WAYS =
            Map.of(
                    Phase.ASSIGNED, List.of(),
                    Phase.ACCEPTED, List.of(Verb.ACCEPT),
                    Phase.IN_PROGRESS, List.of(Verb.ACCEPT, Verb.REPORT_PROGRESS),
                    Phase.AWAITING_CONFIRMATION, List.of(Verb.ACCEPT, Verb.SUBMIT),
                    Phase.RETURNED, List.of(Verb.ACCEPT, Verb.SUBMIT, Verb.RETURN),
                    Phase.SUSPENDED, List.of(Verb.ACCEPT, Verb.REPORT_PROGRESS, Verb.SUSPEND),
                    Phase.REFUSED, List.of(Verb.REFUSE),
                    Phase.COMPLETED, List.of(Verb.ACCEPT, Verb.SUBMIT, Verb.CONFIRM),
                    Phase.CANCELLED, List.of(Verb.CANCEL));

    static Stream<Arguments> cells() {
        return Arrays.stream(Phase.values())
                .flatMap(phase -> MOVES.keySet().stream().map(verb -> Arguments.of(phase, verb)));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void movesAsTheTableSaysAndRefusesEverythingElse(Phase phase, Verb verb) {
        var task = taskIn(phase);

        if (verb.isPossibleIn(phase)) {
            var event = move(verb).apply(task);
            assertThat(task.phase()).isEqualTo(verb.after(phase));
            assertThat(event.task()).isEqualTo(task.facts());
        } else {
            assertThatThrownBy(() -> move(verb).apply(task))
                    .isInstanceOf(TaskProblem.WrongPhase.class);
            assertThat(task.phase()).isEqualTo(phase);
        }
    }

    @Test
    void onlyTheLeadsPercentageIsTheTasks() {
        var task = taskIn(Phase.ACCEPTED);

        TaskMove.progress(30, "Our part is done", SON_TINH).apply(task);

        assertThat(task.percent()).isZero();
        assertThat(task.phase()).isEqualTo(Phase.IN_PROGRESS);
    }

    @Test
    void theDayOfTheSubmissionIsTheDayItWasFinished() {
        var task = taskIn(Phase.AWAITING_CONFIRMATION);

        var event = TaskMove.confirm().apply(task);

        assertThat(event).isEqualTo(new TaskEvent.Confirmed(task.facts(), APRIL_6, null));
        assertThat(task.finishedOn()).isEqualTo(APRIL_6);
        assertThat(task.products()).isEqualTo(PROOF);
        assertThat(task.percent()).isEqualTo(100);
    }

    @Test
    void whatIsTakenBackOrReturnedCountsNoMore() {
        var taken = taskIn(Phase.AWAITING_CONFIRMATION);
        var returned = taskIn(Phase.RETURNED);

        TaskMove.takeBack().apply(taken);

        assertThat(taken.submittedOn()).isNull();
        assertThat(returned.submittedOn()).isNull();
        assertThat(returned.products()).isEmpty();
    }

    @Test
    void aRefusedTaskCannotGoBackToTheSameLead() {
        var task = taskIn(Phase.REFUSED);

        assertThatThrownBy(() -> TaskMove.reassign(BINH_SON, "Again").apply(task))
                .isInstanceOf(TaskProblem.SameLead.class);
    }

    @Test
    void aNewLeadStartsFromNothing() {
        var task = taskIn(Phase.REFUSED);
        task.remind(Reminded.OVERDUE, APRIL_6);

        var event = TaskMove.reassign(SON_TINH, "Yours").apply(task);

        assertThat(event).isEqualTo(new TaskEvent.Reassigned(task.facts(), BINH_SON, "Yours"));
        assertThat(task.relationsOf(BINH_SON)).isEmpty();
        assertThat(task.relationsOf(SON_TINH)).containsExactly(Relation.LEAD, Relation.COORDINATOR);
    }

    @Test
    void knowsWhatEachBodyIsToIt() {
        var task = taskIn(Phase.ASSIGNED);

        assertThat(task.relationsOf(BINH_SON)).containsExactly(Relation.LEAD);
        assertThat(task.relationsOf(PROVINCE)).containsExactly(Relation.ASSIGNER);
        assertThat(task.relationsOf(PROPAGANDA)).containsExactly(Relation.MONITOR);
        assertThat(task.relationsOf(Given.OFFICE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("phases")
    void aWithdrawnDirectiveTakesItsOpenTasksWithIt(Phase phase) {
        var task = taskIn(phase);

        var event = task.cancelWithDirective("Withdrawn");

        assertThat(event.isPresent()).isEqualTo(phase.isOpen());
        assertThat(task.submittedOn()).isNull();
        assertThat(task.phase())
                .isEqualTo(phase == Phase.COMPLETED ? Phase.COMPLETED : Phase.CANCELLED);
    }

    @ParameterizedTest
    @MethodSource("phases")
    void remindsOnlyWhileTheLeadHasSomethingToDo(Phase phase) {
        var task = taskIn(phase);

        assertThat(task.remind(Reminded.OVERDUE, LocalDate.of(2022, 4, 10)))
                .isEqualTo(
                        phase.waitsForLead()
                                ? Optional.of(new TaskEvent.Overdue(task.facts(), 3))
                                : Optional.empty());
    }

    static Stream<Phase> phases() {
        return Arrays.stream(Phase.values());
    }

    @Test
    void tellsNothingTwiceAndNothingMilderAfterwards() {
        var task = taskIn(Phase.ASSIGNED);

        assertThat(task.remind(Reminded.ONE_DAY_LEFT, APRIL_6)).isPresent();
        assertThat(task.remind(Reminded.ONE_DAY_LEFT, APRIL_6)).isEmpty();
        assertThat(task.remind(Reminded.THREE_DAYS_LEFT, APRIL_6)).isEmpty();
        assertThat(task.remind(Reminded.OVERDUE, APRIL_6.plusDays(2))).isPresent();
    }

    static Task taskIn(Phase phase) {
        var task = new Task(Given.direct());
        WAYS.getOrDefault(phase, List.of()).forEach(verb -> move(verb).apply(task));
        return task;
    }

    static TaskMove move(Verb verb) {
        return Optional.ofNullable(MOVES.get(verb)).orElseThrow();
    }
}
