package vn.trienkhai.task.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.task.Database;
import vn.trienkhai.task.Hearing;

/** Reports move the tasks of their duty, in whatever order the topics arrive (row 67). */
@QuarkusTest
@WithStack
class ReportIntakeTest {

    private static final String DUTY = "directive.duty-assigned.v1";
    private static final String SUBMITTED = "report.submitted.v1";
    private static final String RETURNED = "report.returned.v1";
    private static final String TAKEN_BACK = "report.withdrawn.v1";
    private static final String ACCEPTED = "report.accepted.v1";
    private static final String ISSUED = "report.issued.v1";

    @Inject Hearing service;

    private final Duties told = new Duties();
    private final UUID lead = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    void aReportMovesItsTaskAllTheWay() {
        service.hear(DUTY, told.each(List.of(lead, other), Duties.reporting("VIA", "CONSOLIDATE")));

        service.hear(SUBMITTED, told.moved(lead, "SUBMITTED"));
        assertThat(told.of(lead, "phase")).isEqualTo("AWAITING_CONFIRMATION");
        service.hear(RETURNED, told.moved(lead, "RETURNED"));
        assertThat(told.of(lead, "phase")).isEqualTo("RETURNED");
        service.hear(SUBMITTED, told.moved(lead, "SUBMITTED"));
        service.hear(TAKEN_BACK, told.moved(lead, "DRAFT"));
        assertThat(told.of(lead, "phase")).isEqualTo("IN_PROGRESS");
        service.hear(SUBMITTED, told.moved(lead, "SUBMITTED"));
        service.hear(ACCEPTED, told.moved(lead, "ACCEPTED", "INPUT", "2100-01-20T02:00:00Z"));

        assertThat(told.of(lead, "phase")).isEqualTo("COMPLETED");
        assertThat(told.of(lead, "finished_on"))
                .as("the day it was handed in")
                .isEqualTo("2100-01-05");
        assertThat(told.of(lead, "products -> 0 ->> 'reference'"))
                .isEqualTo(told.report.toString());
        assertThat(Database.told(told.of(lead, "id")))
                .containsExactly(
                        "assigned",
                        "submitted",
                        "returned",
                        "submitted",
                        "withdrawn",
                        "submitted",
                        "confirmed");
    }

    @Test
    void aReportHeardOfBeforeItsTaskIsNotLost() {
        service.hear(SUBMITTED, told.moved(lead, "SUBMITTED"));
        service.hear(RETURNED, told.moved(lead, "RETURNED"));

        service.hear(DUTY, told.each(List.of(lead, other), Duties.reporting("VIA", "CONSOLIDATE")));

        assertThat(told.of(lead, "phase")).isEqualTo("RETURNED");
        assertThat(Database.told(told.of(lead, "id")))
                .containsExactly("assigned", "submitted", "returned");
    }

    @Test
    void aReportFinishedBeforeItsTaskIsMadeCompletesItAtOnce() {
        service.hear(SUBMITTED, told.moved(lead, "SUBMITTED"));
        service.hear(ISSUED, told.moved(lead, "ISSUED", "INPUT", "2100-01-20T02:00:00Z"));

        service.hear(DUTY, told.each(List.of(lead), Duties.reporting("SIGN")));

        assertThat(told.of(lead, "phase")).isEqualTo("COMPLETED");
        assertThat(told.of(lead, "finished_on")).isEqualTo("2100-01-05");
    }

    @Test
    void aReturnToAnEarlierStationChangesNothing() {
        service.hear(DUTY, told.each(List.of(lead), Duties.reporting("VIA", "APPRAISE")));
        service.hear(SUBMITTED, told.moved(lead, "SUBMITTED"));

        service.hear(RETURNED, told.moved(lead, "SUBMITTED"));

        assertThat(told.of(lead, "phase")).isEqualTo("AWAITING_CONFIRMATION");
    }

    @Test
    void theConsolidatedReportOfADutyIsNotTheReportOfItsHolder() {
        service.hear(DUTY, told.each(List.of(lead), Duties.reporting("VIA", "CONSOLIDATE")));

        service.hear(
                SUBMITTED, told.moved(lead, "SUBMITTED", "CONSOLIDATED", "2100-01-05T02:00:00Z"));

        assertThat(told.of(lead, "phase")).isEqualTo("ASSIGNED");
    }

    @Test
    void aReportOnADutyThatAsksForNoneMovesNothing() {
        service.hear(DUTY, told.each(List.of(lead), ""));

        service.hear(SUBMITTED, told.moved(lead, "SUBMITTED"));

        assertThat(told.of(lead, "phase")).isEqualTo("ASSIGNED");
    }
}
