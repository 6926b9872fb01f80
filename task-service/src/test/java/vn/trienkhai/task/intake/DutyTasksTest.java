package vn.trienkhai.task.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trienkhai.task.Given.BINH_SON;
import static vn.trienkhai.task.Given.COMMITTEE;
import static vn.trienkhai.task.Given.PROPAGANDA;
import static vn.trienkhai.task.Given.PROVINCE;
import static vn.trienkhai.task.Given.SON_TINH;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trienkhai.task.ForeignEvents;
import vn.trienkhai.task.intake.DutyAssigned.Holder;
import vn.trienkhai.task.intake.DutyAssigned.Mode;
import vn.trienkhai.task.intake.DutyAssigned.Reporting;
import vn.trienkhai.task.intake.DutyAssigned.Station;
import vn.trienkhai.task.terms.Assignment;
import vn.trienkhai.task.terms.Origin;
import vn.trienkhai.task.terms.Origin.Following;
import vn.trienkhai.task.terms.Part;

/** Which tasks a duty asks for (rows 28, 46, 47, 48). */
class DutyTasksTest {

    private static final List<Holder> TWO =
            List.of(new Holder(BINH_SON, "REPORT"), new Holder(SON_TINH, "REPORT"));

    @Test
    void eachHolderGetsATaskOfItsOwn() {
        var tasks = DutyTasks.of(duty(Mode.EACH, TWO, null));

        assertThat(tasks).extracting(Assignment::leadId).containsExactly(BINH_SON, SON_TINH);
        assertThat(tasks)
                .allSatisfy(
                        task ->
                                assertThat(task.parts())
                                        .containsExactly(new Part(PROPAGANDA, "MONITOR")));
    }

    @Test
    void aHolderWithTwoRolesGetsOneTask() {
        var twice = List.of(new Holder(BINH_SON, "REPORT"), new Holder(BINH_SON, "DRAFT"));

        assertThat(DutyTasks.of(duty(Mode.EACH, twice, null))).hasSize(1);
    }

    @Test
    void aJointDutyIsOneTaskWithItsLeadAndTheOthersBesideIt() {
        var holders = List.of(new Holder(COMMITTEE, "LEAD"), new Holder(SON_TINH, "COORDINATE"));

        var tasks = DutyTasks.of(duty(Mode.JOINT, holders, null));

        assertThat(tasks).hasSize(1);
        assertThat(tasks.getFirst().leadId()).isEqualTo(COMMITTEE);
        assertThat(tasks.getFirst().parts())
                .containsExactly(new Part(SON_TINH, "COORDINATE"), new Part(PROPAGANDA, "MONITOR"));
    }

    @Test
    void aLaterChunkOfAJointDutyIsNoSecondTask() {
        var chunk = List.of(new Holder(SON_TINH, "COORDINATE"));

        assertThat(DutyTasks.of(duty(Mode.JOINT, chunk, null))).isEmpty();
    }

    @Test
    void knowsWhichReportsMoveTheTask() {
        var consolidated = new Reporting(List.of(new Station("VIA"), new Station("CONSOLIDATE")));
        var straight = new Reporting(List.of(new Station("SIGN")));

        assertThat(following(null)).contains(Following.NOTHING);
        assertThat(following(consolidated)).contains(Following.OWN_REPORT);
        assertThat(following(straight)).contains(Following.ANY_REPORT);
    }

    private static Optional<Following> following(@Nullable Reporting reporting) {
        var task = DutyTasks.of(duty(Mode.EACH, TWO, reporting)).getFirst();
        return Optional.ofNullable(task.origin()).map(Origin::following);
    }

    static DutyAssigned duty(Mode mode, List<Holder> holders, @Nullable Reporting reporting) {
        var told =
                ForeignEvents.example(
                        "directive-service", "directive.duty-assigned.v1", DutyAssigned.class);
        return new DutyAssigned(
                told.directive(),
                told.dutyId(),
                told.clauseRef(),
                told.title(),
                told.text(),
                mode,
                holders,
                told.output(),
                told.deadline(),
                PROVINCE,
                List.of(PROPAGANDA),
                reporting,
                null);
    }
}
