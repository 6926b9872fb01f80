package vn.trienkhai.notification.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trienkhai.notification.Hearing.example;
import static vn.trienkhai.notification.Hearing.with;
import static vn.trienkhai.notification.Looking.toldTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trienkhai.notification.Hearing;
import vn.trienkhai.notification.Looking;
import vn.trienkhai.platform.event.Told;
import vn.trienkhai.platform.testing.WithStack;

/** Who is told what of a report on its way (rows 99, 108, 109). */
@QuarkusTest
@WithStack
class ReportIntakeTest {

    private final UUID author = UUID.randomUUID();
    private final UUID by = UUID.randomUUID();
    private final UUID next = UUID.randomUUID();
    private final UUID period = UUID.randomUUID();

    @Inject Hearing hearing;

    @ParameterizedTest
    @CsvSource({
        "report.submitted.v1, , REPORT_RECEIVED",
        "report.forwarded.v1, REPORT_FORWARDED, REPORT_RECEIVED",
        "report.appraised.v1, REPORT_FORWARDED, REPORT_RECEIVED",
        "report.approved.v1, REPORT_APPROVED, REPORT_RECEIVED"
    })
    void theAuthorAndTheNextStationAreTold(String type, String ofAuthor, String ofNext) {
        var event = atNext(ofReport(type));
        hearing.hear(type, event.has("toId") ? with(event, "toId", next) : event);

        assertThat(String.join(" ", toldTo(author))).isEqualTo(ofAuthor == null ? "" : ofAuthor);
        assertThat(toldTo(next)).containsExactly(ofNext);
        assertThat(toldTo(by)).isEmpty();
    }

    @Test
    void aReturnIsToldToWhomItGoesAndToTheAuthor() {
        hearing.hear("report.returned.v1", with(ofReport("report.returned.v1"), "toId", next));

        assertThat(toldTo(next)).containsExactly("REPORT_RETURNED");
        assertThat(toldTo(author)).containsExactly("REPORT_RETURNED");
    }

    @Test
    void aReturnToTheAuthorIsToldOnce() {
        hearing.hear("report.returned.v1", with(ofReport("report.returned.v1"), "toId", author));

        assertThat(toldTo(author)).containsExactly("REPORT_RETURNED");
    }

    @Test
    void theAuthorIsToldOfTheNumber() {
        hearing.hear("report.issued.v1", ofReport("report.issued.v1"));

        assertThat(toldTo(author)).containsExactly("REPORT_ISSUED");
    }

    /** Row 24. */
    @Test
    void whoIsPutOnARouteInPlaceOfAnotherIsToldOnce() {
        var type = "report-requirement.station-succeeded.v1";
        var event = with(example(type), "heirId", next);
        var told = hearing.told(type);
        hearing.hear(event, told);
        hearing.hear(event, told);

        assertThat(toldTo(next)).containsExactly("REPORT_STATION_GIVEN");
        assertThat(Looking.mailsTo(next)).containsExactly("QUEUED");
    }

    @Test
    void nobodyIsToldOfAnOwnAct() {
        var event = with(ofReport("report.forwarded.v1"), "byId", author);
        hearing.hear("report.forwarded.v1", with(event, "toId", author));

        assertThat(toldTo(author)).isEmpty();
    }

    @Test
    void remindersStopWhenTheReportIsIn() {
        hearing.hear("report-period.near-due.v1", ofPeriod("report-period.near-due.v1"));
        hearing.hear("report-period.overdue.v1", ofPeriod("report-period.overdue.v1"));
        hearing.hear("report.submitted.v1", ofReport("report.submitted.v1"));

        assertThat(toldTo(author))
                .containsExactly("REPORT_NEAR_DUE (obsolete)", "REPORT_OVERDUE (obsolete)");
    }

    @Test
    void aReminderToldBeforeTheReportButHeardAfterItIsObsolete() {
        var early = hearing.told("report-period.near-due.v1");
        hearing.hear("report.submitted.v1", ofReport("report.submitted.v1"));
        hearing.hear(ofPeriod("report-period.near-due.v1"), early);

        assertThat(toldTo(author)).containsExactly("REPORT_NEAR_DUE (obsolete)");
    }

    @Test
    void aReminderToldAfterTheReportWentBackCounts() {
        hearing.hear("report.submitted.v1", ofReport("report.submitted.v1"));
        var now = hearing.told("report-period.overdue.v1");
        var later =
                new Told(now.eventId(), now.type(), now.aggregateId(), 1, now.at().plusSeconds(60));
        hearing.hear(ofPeriod("report-period.overdue.v1"), later);

        assertThat(toldTo(author)).containsExactly("REPORT_OVERDUE");
        assertThat(Looking.mailsTo(author)).containsExactly("QUEUED");
    }

    private ObjectNode ofPeriod(String type) {
        return with(with(example(type), "periodId", period), "authorId", author);
    }

    private ObjectNode ofReport(String type) {
        var event = with(with(example(type), "report.authorId", author), "byId", by);
        return with(with(event, "report.periodId", period), "report.reportId", UUID.randomUUID());
    }

    private ObjectNode atNext(ObjectNode event) {
        return with(
                event,
                "report.station",
                Map.of(
                        "order",
                        2,
                        "role",
                        "APPRAISE",
                        "organizationId",
                        next,
                        "since",
                        "2022-04-06T03:00:00Z"));
    }
}
