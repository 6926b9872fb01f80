package vn.trienkhai.task.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.task.ForeignEvents;

/**
 * Our views against the contracts of those who tell: a change there that would break us fails here.
 */
class IntakeContractTest {

    private static final String DUTY = "directive.duty-assigned.v1";
    private static final String REPLACED = "directive.replaced.v1";
    private static final String WITHDRAWN = "directive.withdrawn.v1";

    @Test
    void understandsADuty() {
        var duty = ForeignEvents.example("directive-service", DUTY, DutyAssigned.class);

        assertThat(duty).hasNoNullFieldsOrPropertiesExcept("late");
        assertThat(duty.directive()).hasNoNullFieldsOrProperties();
        assertThat(duty.holders())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it).hasNoNullFieldsOrProperties());
        assertThat(duty.deadline().lastDay()).isEqualTo("2022-04-07");
        assertThat(duty.deadline().inclusive()).isFalse();
        assertThat(DutyTasks.of(duty)).hasSize(duty.holders().size());
    }

    @Test
    void readsOfADutyOnlyWhatIsPromised() {
        ForeignEvents.assertPromised(DutyAssigned.class, "directive-service", DUTY, "");
        ForeignEvents.assertPromised(
                DutyAssigned.Directive.class, "directive-service", DUTY, "/$defs/directive");
        ForeignEvents.assertPromised(
                DutyAssigned.DeadlineTold.class, "directive-service", DUTY, "/$defs/deadline");
        ForeignEvents.assertPromised(
                DutyAssigned.Step.class,
                "directive-service",
                DUTY,
                "/$defs/deadline/properties/step");
        ForeignEvents.assertPromised(
                DutyAssigned.Holder.class, "directive-service", DUTY, "/properties/holders/items");
        ForeignEvents.assertPromised(
                DutyAssigned.Reporting.class, "directive-service", DUTY, "/properties/reporting");
        ForeignEvents.assertPromised(
                DutyAssigned.Station.class,
                "directive-service",
                DUTY,
                "/properties/reporting/properties/route/items");
    }

    @Test
    void understandsAWithdrawal() {
        var event = ForeignEvents.example("directive-service", WITHDRAWN, DirectiveWithdrawn.class);

        assertThat(event).hasNoNullFieldsOrProperties();
        ForeignEvents.assertPromised(DirectiveWithdrawn.class, "directive-service", WITHDRAWN, "");
    }

    @Test
    void understandsAMoveToASuccessor() {
        var type = "directive.duty-moved.v1";
        var event = ForeignEvents.example("directive-service", type, DutyMoved.class);

        assertThat(event).hasNoNullFieldsOrProperties();
        ForeignEvents.assertPromised(DutyMoved.class, "directive-service", type, "");
    }

    @Test
    void understandsAReplacement() {
        var event = ForeignEvents.example("directive-service", REPLACED, DirectiveReplaced.class);

        assertThat(event).hasNoNullFieldsOrProperties();
        ForeignEvents.assertPromised(DirectiveReplaced.class, "directive-service", REPLACED, "");
    }

    @Test
    void understandsACopyThatWasTakenBack() {
        var type = "delivery.recalled.v1";
        var event = ForeignEvents.example("directive-service", type, DeliveryRecalled.class);

        assertThat(event).hasNoNullFieldsOrProperties();
        assertThat(event.duties()).isNotEmpty();
        ForeignEvents.assertPromised(DeliveryRecalled.class, "directive-service", type, "");
        ForeignEvents.assertPromised(
                DeliveryRecalled.Duty.class, "directive-service", type, "/properties/duties/items");
    }

    @Test
    void understandsAnArrival() {
        var event =
                ForeignEvents.example(
                        "directive-service", "delivery.received.v1", DeliveryReceived.class);

        assertThat(event).hasNoNullFieldsOrProperties();
        ForeignEvents.assertPromised(
                DeliveryReceived.class, "directive-service", "delivery.received.v1", "");
        ForeignEvents.assertPromised(
                DeliveryReceived.Directive.class,
                "directive-service",
                "delivery.received.v1",
                "/$defs/directive");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report.submitted.v1",
                "report.returned.v1",
                "report.withdrawn.v1",
                "report.accepted.v1",
                "report.issued.v1"
            })
    void understandsEveryStepOfAReport(String type) {
        var event = ForeignEvents.example("report-service", type, ReportMoved.class);

        assertThat(event).hasNoNullFieldsOrPropertiesExcept("reason");
        assertThat(event.report()).hasNoNullFieldsOrProperties();
        ForeignEvents.assertPromised(ReportMoved.class, "report-service", type, "");
        ForeignEvents.assertPromised(
                ReportMoved.Report.class, "report-service", type, "/properties/report");
    }

    @Test
    void aReturnAlwaysSaysWhyAndWhetherTheAuthorHasItAgain() {
        var schema = ForeignEvents.schema("report-service", "report.returned.v1");
        var event =
                ForeignEvents.example("report-service", "report.returned.v1", ReportMoved.class);

        assertThat(schema.at("/required")).extracting(node -> node.asText()).contains("reason");
        assertThat(schema.at("/properties/report/properties/state/enum"))
                .extracting(node -> node.asText())
                .contains("RETURNED");
        assertThat(event.report().isReturnedToAuthor()).isTrue();
    }
}
