package vn.trienkhai.report.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trienkhai.report.Foreign;
import vn.trienkhai.report.calendar.CalendarViews;
import vn.trienkhai.report.calendar.WrittenDeadline;
import vn.trienkhai.report.directory.DirectoryViews;
import vn.trienkhai.report.requirement.OutlineSection;
import vn.trienkhai.report.requirement.Station;
import vn.trienkhai.report.requirement.Window;

/** Reads the owner's contract where it lies, so a change there that would break us fails here. */
class DirectiveContractTest {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .findAndAddModules()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    /** Each view, the event, and where in its schema the view reads. */
    static Stream<Arguments> views() {
        var duty = "directive.duty-assigned.v1";
        return Stream.of(
                Arguments.of(DutyAssigned.class, duty, ""),
                Arguments.of(DutyAssigned.DirectiveView.class, duty, "/$defs/directive"),
                Arguments.of(DutyAssigned.Holder.class, duty, "/properties/holders/items"),
                Arguments.of(DutyAssigned.Reporting.class, duty, "/properties/reporting"),
                Arguments.of(Station.class, duty, "/properties/reporting/properties/route/items"),
                Arguments.of(
                        OutlineSection.class,
                        duty,
                        "/properties/reporting/properties/outline/items"),
                Arguments.of(Window.class, duty, "/properties/reporting/properties/window"),
                Arguments.of(WrittenDeadline.class, duty, "/$defs/deadline"),
                Arguments.of(DirectiveEnded.class, "directive.withdrawn.v1", ""),
                Arguments.of(DirectiveEnded.class, "directive.replaced.v1", ""),
                Arguments.of(DirectiveEnded.class, "directive.concluded.v1", ""),
                Arguments.of(DeliveryReceived.class, "delivery.received.v1", ""),
                Arguments.of(
                        DeliveryReceived.DirectiveView.class,
                        "delivery.received.v1",
                        "/$defs/directive"),
                Arguments.of(TaskDeadlineChanged.class, "task.deadline-changed.v1", ""),
                Arguments.of(
                        TaskDeadlineChanged.Task.class,
                        "task.deadline-changed.v1",
                        "/properties/task"),
                Arguments.of(DutyMoved.class, "directive.duty-moved.v1", ""),
                Arguments.of(DeliveryRecalled.class, "delivery.recalled.v1", ""),
                Arguments.of(
                        DeliveryRecalled.Duty.class,
                        "delivery.recalled.v1",
                        "/properties/duties/items"),
                Arguments.of(ReportNumbered.class, "report-document.numbered.v1", ""),
                Arguments.of(DirectoryViews.ISSUED, "directive.issued.v1", ""),
                Arguments.of(DirectoryViews.ORGANIZATION, "organization.recorded.v1", ""),
                Arguments.of(CalendarViews.RECORDED, "calendar.recorded.v1", ""),
                Arguments.of(
                        vn.trienkhai.platform.time.SpecialDay.class,
                        "calendar.recorded.v1",
                        "/properties/days/items"));
    }

    @ParameterizedTest(name = "{0} reads {1}{2}")
    @MethodSource("views")
    void readsOnlyWhatTheOwnerPromises(Class<? extends Record> view, String type, String at) {
        var schema = Foreign.schema(type).at(at);

        assertThat(names(schema.get("required"))).containsAll(fields(view, false));
        assertThat(schema.get("properties").fieldNames())
                .toIterable()
                .containsAll(fields(view, true));
    }

    @Test
    void understandsTheOwnersExampleOfADutyToReport() throws IOException {
        var duty = read("directive.duty-assigned.v1", DutyAssigned.class);

        assertThat(duty.authors()).hasSize(2);
        assertThat(duty.watchers()).hasSize(1);
        assertThat(duty.deadline().lastDay()).isEqualTo("2022-04-07");
        assertThat(duty.reporting()).isNotNull();
        assertThat(duty.reporting().route()).hasSize(6);
        assertThat(duty.reporting().route())
                .allSatisfy(station -> assertThat(station.deadline().meaning()).isNotNull());
    }

    @Test
    void understandsTheOwnersOtherExamples() throws IOException {
        assertThat(read("directive.withdrawn.v1", DirectiveEnded.class))
                .hasNoNullFieldsOrProperties();
        assertThat(read("directive.replaced.v1", DirectiveEnded.class))
                .hasNoNullFieldsOrProperties();
        assertThat(read("directive.concluded.v1", DirectiveEnded.class))
                .hasNoNullFieldsOrProperties();
        assertThat(read("report-document.numbered.v1", ReportNumbered.class))
                .hasNoNullFieldsOrProperties();
        assertThat(read("directive.issued.v1", DirectoryViews.ISSUED))
                .hasNoNullFieldsOrProperties();
        assertThat(read("organization.recorded.v1", DirectoryViews.ORGANIZATION))
                .hasNoNullFieldsOrProperties();
        assertThat(read("calendar.recorded.v1", CalendarViews.RECORDED))
                .hasNoNullFieldsOrProperties();
    }

    /** Bodies that only watch are asked for nothing; of a joint duty the lead alone reports. */
    @Test
    void asksThoseWhoMustReportAndNobodyElse() {
        var lead = holder("LEAD");
        var urges = holder("URGE");
        var helps = holder("COORDINATE");

        assertThat(duty("EACH", lead, urges).authors()).containsExactly(lead.organizationId());
        assertThat(duty("JOINT", lead, helps).authors()).containsExactly(lead.organizationId());
        assertThat(duty("EACH", lead, urges).watchers()).containsExactly(urges.organizationId());
    }

    private static DutyAssigned.Holder holder(String role) {
        return new DutyAssigned.Holder(java.util.UUID.randomUUID(), role);
    }

    private static DutyAssigned duty(String mode, DutyAssigned.Holder... holders) {
        var example =
                JSON.convertValue(
                        Foreign.example("directive.duty-assigned.v1"), DutyAssigned.class);
        return new DutyAssigned(
                example.directive(),
                example.dutyId(),
                mode,
                List.of(holders),
                example.deadline(),
                example.assignerId(),
                List.of(),
                example.reporting(),
                null);
    }

    private static <T> T read(String type, Class<T> view) throws IOException {
        return JSON.treeToValue(Foreign.example(type), view);
    }

    private static List<String> fields(Class<? extends Record> view, boolean nullable) {
        return Arrays.stream(view.getRecordComponents())
                .filter(
                        part ->
                                nullable
                                        || !part.getAnnotatedType()
                                                .isAnnotationPresent(Nullable.class))
                .map(java.lang.reflect.RecordComponent::getName)
                .toList();
    }

    private static List<String> names(JsonNode array) {
        var names = new ArrayList<String>();
        StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).forEach(names::add);
        return names;
    }
}
