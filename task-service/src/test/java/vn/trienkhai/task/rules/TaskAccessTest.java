package vn.trienkhai.task.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trienkhai.platform.identity.Role;

/**
 * The table of phases and verbs, written out a second time from the blueprint and compared cell by
 * cell: every phase × verb × relation × role (rows 35, 62).
 */
class TaskAccessTest {

    /** Phase: verb → next (relation, role), as the blueprint has it. */
    private static final String TABLE =
            """
            ASSIGNED: accept ACCEPTED LEAD leader
            ASSIGNED: refuse REFUSED LEAD leader
            ASSIGNED: cancel CANCELLED ASSIGNER leader
            ACCEPTED: report-progress IN_PROGRESS LEAD,COORDINATOR officer
            ACCEPTED: submit AWAITING_CONFIRMATION LEAD officer
            ACCEPTED: cancel CANCELLED ASSIGNER leader
            IN_PROGRESS: report-progress IN_PROGRESS LEAD,COORDINATOR officer
            IN_PROGRESS: submit AWAITING_CONFIRMATION LEAD officer
            IN_PROGRESS: suspend SUSPENDED ASSIGNER leader
            IN_PROGRESS: cancel CANCELLED ASSIGNER leader
            AWAITING_CONFIRMATION: confirm COMPLETED ASSIGNER leader
            AWAITING_CONFIRMATION: return RETURNED ASSIGNER leader
            AWAITING_CONFIRMATION: take-back IN_PROGRESS LEAD officer
            RETURNED: report-progress IN_PROGRESS LEAD,COORDINATOR officer
            RETURNED: submit AWAITING_CONFIRMATION LEAD officer
            SUSPENDED: cancel CANCELLED ASSIGNER leader
            SUSPENDED: resume IN_PROGRESS ASSIGNER leader
            REFUSED: reassign ASSIGNED ASSIGNER leader
            REFUSED: uphold ASSIGNED ASSIGNER leader
            COMPLETED: reopen IN_PROGRESS ASSIGNER leader
            """;

    private static final Map<Verb, Set<Relation>> TOLD_ONLY =
            Map.of(
                    Verb.URGE, EnumSet.of(Relation.MONITOR, Relation.ASSIGNER),
                    Verb.TELL_STEP, EnumSet.of(Relation.LEAD, Relation.ASSIGNER),
                    Verb.ANSWER_URGING, EnumSet.of(Relation.LEAD),
                    Verb.COMMENT,
                            EnumSet.of(
                                    Relation.LEAD,
                                    Relation.COORDINATOR,
                                    Relation.ASSIGNER,
                                    Relation.MONITOR));

    private record Row(Phase phase, String verb, Phase next, List<String> who, String role) {

        static Row of(String line) {
            var parts = line.split(":? ", -1);
            return new Row(
                    Phase.valueOf(parts[0]),
                    parts[1],
                    Phase.valueOf(parts[2]),
                    List.of(parts[3].split(",")),
                    parts[4]);
        }
    }

    static Stream<Arguments> cells() {
        return Arrays.stream(Phase.values())
                .flatMap(
                        phase ->
                                Arrays.stream(Verb.values())
                                        .filter(verb -> !TOLD_ONLY.containsKey(verb))
                                        .map(verb -> Arguments.of(phase, verb)));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void allowsExactlyWhatTheBlueprintHas(Phase phase, Verb verb) {
        var row =
                TABLE.lines()
                        .map(Row::of)
                        .filter(each -> each.phase() == phase && each.verb().equals(verb.text()))
                        .findFirst();

        for (var relation : Relation.values()) {
            for (var role : Role.values()) {
                var standing = new Standing(Set.of(relation), Set.of(role));
                var expected =
                        row.isPresent()
                                && row.get().who().contains(relation.name())
                                && row.get().role().equals(role.claim());
                assertThat(
                                TaskAccess.refusal(verb, phase, false, StepKind.NONE, standing)
                                        .isEmpty())
                        .as("%s by %s of %s", verb, role, relation)
                        .isEqualTo(expected);
            }
        }
        row.ifPresent(each -> assertThat(verb.after(phase)).isEqualTo(each.next()));
    }

    @ParameterizedTest
    @MethodSource("told")
    void tellsWithoutMoving(Phase phase, Verb verb) {
        var possible = verb == Verb.COMMENT || phase.isOpen();

        for (var relation : Relation.values()) {
            for (var role : Role.values()) {
                var standing = new Standing(Set.of(relation), Set.of(role));
                var expected =
                        possible
                                && TOLD_ONLY.getOrDefault(verb, Set.of()).contains(relation)
                                && (role == Role.OFFICER || role == Role.LEADER);
                assertThat(
                                TaskAccess.refusal(verb, phase, true, StepKind.OUTSIDE, standing)
                                        .isEmpty())
                        .as("%s by %s of %s", verb, role, relation)
                        .isEqualTo(expected);
            }
        }
        assertThat(verb.after(phase)).isEqualTo(phase);
    }

    static Stream<Arguments> told() {
        return Arrays.stream(Phase.values())
                .flatMap(
                        phase ->
                                TOLD_ONLY.keySet().stream().map(verb -> Arguments.of(phase, verb)));
    }

    @Test
    void aReportDoesItsPartOfTheWorkItself() {
        var lead = new Standing(Set.of(Relation.LEAD), Set.of(Role.OFFICER));

        assertThat(TaskAccess.refusal(Verb.SUBMIT, Phase.ACCEPTED, true, StepKind.NONE, lead))
                .contains(Refusal.MOVED_BY_REPORT);
        assertThat(
                        TaskAccess.refusal(
                                Verb.REPORT_PROGRESS, Phase.ACCEPTED, true, StepKind.NONE, lead))
                .isEmpty();
    }

    @Test
    void aStepIsToldByPeopleOnlyWhereItIsNotSeenHere() {
        var lead = new Standing(Set.of(Relation.LEAD), Set.of(Role.OFFICER));
        var assigner = new Standing(Set.of(Relation.ASSIGNER), Set.of(Role.OFFICER));

        for (var both : List.of(lead, assigner)) {
            assertThat(tell(StepKind.NONE, both)).contains(Refusal.NO_STEP);
            assertThat(tell(StepKind.RECEIPT, both)).contains(Refusal.STEP_SEEN_HERE);
            assertThat(tell(StepKind.OUTSIDE, both)).isEmpty();
        }
        assertThat(tell(StepKind.DUTY, lead)).contains(Refusal.STEP_SEEN_HERE);
        assertThat(tell(StepKind.DUTY, assigner)).isEmpty();
    }

    private static Optional<Refusal> tell(StepKind step, Standing standing) {
        return TaskAccess.refusal(Verb.TELL_STEP, Phase.ACCEPTED, false, step, standing);
    }

    @Test
    void looksAtThePartBeforeTheRoleAndAtTheRoleBeforeThePhase() {
        var stranger = new Standing(Set.of(Relation.PARTICIPANT), Set.of(Role.CLERK));
        var clerk = new Standing(Set.of(Relation.LEAD), Set.of(Role.CLERK));
        var leader = new Standing(Set.of(Relation.LEAD), Set.of(Role.LEADER));

        assertThat(TaskAccess.refusal(Verb.ACCEPT, Phase.COMPLETED, false, StepKind.NONE, stranger))
                .contains(Refusal.NOT_YOUR_PART);
        assertThat(TaskAccess.refusal(Verb.ACCEPT, Phase.COMPLETED, false, StepKind.NONE, clerk))
                .contains(Refusal.NOT_YOUR_ROLE);
        assertThat(TaskAccess.refusal(Verb.ACCEPT, Phase.COMPLETED, false, StepKind.NONE, leader))
                .contains(Refusal.WRONG_PHASE);
    }

    @Test
    void everyRefusalSaysWhyAndWhoCouldInBothLanguages() {
        for (var refusal : Refusal.values()) {
            assertThat(Wording.reason(refusal, Phase.ASSIGNED, Locale.of("vi")))
                    .isNotBlank()
                    .isNotEqualTo(Wording.reason(refusal, Phase.ASSIGNED, Locale.ENGLISH));
        }
        assertThat(Wording.who(Verb.ACCEPT, Locale.ENGLISH))
                .isEqualTo("the leader of the lead body");
        assertThat(Wording.who(Verb.CONFIRM, Locale.of("vi")))
                .isEqualTo("lãnh đạo của cơ quan giao nhiệm vụ");
    }
}
