package vn.trienkhai.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.trienkhai.deploy.local.demo.Cast;
import vn.trienkhai.deploy.system.PlayedSystem.AfterPlay;
import vn.trienkhai.deploy.system.check.Check;

/**
 * The review plan of 2022 goes from its draft to the signed provincial report (rows 9, 13, 17, 67,
 * 73 to 78), and five services agree on what happened.
 */
@ExtendWith(PlayedSystem.class)
class ReviewPlanTest {

    @Test
    void nothingIsLostAndNothingHappensTwice(AfterPlay after) {
        assertThat(Check.allDamage(after.evidence())).isEmpty();
    }

    @Test
    void anUndisturbedSystemLeavesNoOutcomeUnknown(AfterPlay after) {
        assertThat(after.system().journal().unknown()).isEmpty();
    }

    @Test
    void theDryRunTellsThatTheSignerWouldGetNoCopy(AfterPlay after) {
        var gaps = after.played().dryRun().path("coverageGaps");

        assertThat(gaps).hasSize(1);
        assertThat(gaps.path(0).path("organizationId").asText())
                .isEqualTo(Cast.body("standing-committee").id().toString());
    }

    @Test
    void theClassOfDistrictsIsTheThirteenOf2022(AfterPlay after) {
        var duty = duty(after.played().dryRun(), "Viết báo cáo");

        assertThat(duty.path("taskCount").asInt()).isEqualTo(14);
        assertThat(duty.path("holders"))
                .filteredOn(holder -> holder.path("classId").isTextual())
                .hasSize(13);
    }

    @Test
    void beforeTheEighthOfAprilMeansTheSeventh(AfterPlay after) {
        var dryRun = after.played().dryRun();

        assertThat(lastDay(dryRun, "Viết báo cáo")).isEqualTo("2022-04-07");
        assertThat(lastDay(dryRun, "Thẩm định")).isEqualTo("2022-04-14");
        assertThat(lastDay(dryRun, "Chuẩn bị hội nghị")).isEqualTo("2022-04-28");
        assertThat(lastDay(dryRun, "Ký ban hành")).isEqualTo("2022-05-07");
        assertThat(lastDay(dryRun, "Lập dự thảo")).isEmpty();
    }

    @Test
    void theProvincialReportIsIssuedWithANumber(AfterPlay after) {
        var report =
                after.system()
                        .cast()
                        .leader("standing-committee")
                        .get(after.played().provincialReport())
                        .json();

        assertThat(report.path("state").asText()).isEqualTo("ISSUED");
        assertThat(report.path("symbol").asText()).isEqualTo("01-BC/TU");
    }

    @Test
    void oneReportWasLateAndIsSaidToBe(AfterPlay after) {
        var late =
                after.system()
                        .cast()
                        .leader("ba-to")
                        .get(after.played().inputs().get("ba-to"))
                        .json();

        assertThat(late.path("timeliness").asText()).isEqualTo("LATE");
        assertThat(after.evidence().shown().timeliness()).containsEntry("LATE", 1);
    }

    @Test
    void theLateBodyWasRemindedThreeTimesAndTheUrgedOneGotItsUrging(AfterPlay after) {
        var lateBody = Cast.body("ba-to").id().toString();

        var reminders =
                after.evidence()
                        .events()
                        .filter(
                                event ->
                                        event.type()
                                                .matches("report-period\\.(near-due|overdue)\\.v1"))
                        .filter(event -> event.payload().path("authorId").asText().equals(lateBody))
                        .filter(event -> isOf(event.payload(), after))
                        .toList();

        assertThat(reminders).hasSize(3);
        assertThat(
                        after.evidence()
                                .events()
                                .filter(event -> event.type().equals("task.urged.v1"))
                                .filter(event -> isOf(event.payload().path("task"), after)))
                .hasSize(1);
    }

    @Test
    void theImplementationViewKnowsTheDistrictPlanAndTheCopySentBack(AfterPlay after) {
        var view =
                after.system()
                        .cast()
                        .leader("standing-board")
                        .get("/v1/directives/" + after.played().directive() + "/implementation")
                        .json();

        assertThat(view.path("childPlans").path(0).path("directiveId").asText())
                .isEqualTo(after.played().districtPlan());
        assertThat(view.path("deliveries").path("received").asInt()).isEqualTo(17);
        assertThat(view.path("deliveries").path("refused").asInt()).isEqualTo(1);
    }

    private static boolean isOf(JsonNode about, AfterPlay after) {
        return about.path("directiveId").asText().equals(after.played().directive());
    }

    private static String lastDay(JsonNode dryRun, String title) {
        return duty(dryRun, title).path("deadline").path("lastDay").asText();
    }

    private static JsonNode duty(JsonNode dryRun, String title) {
        return StreamSupport.stream(dryRun.path("duties").spliterator(), false)
                .filter(duty -> duty.path("title").asText().startsWith(title))
                .findFirst()
                .orElseThrow();
    }
}
