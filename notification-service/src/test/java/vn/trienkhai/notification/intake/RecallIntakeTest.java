package vn.trienkhai.notification.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trienkhai.notification.Hearing.example;
import static vn.trienkhai.notification.Hearing.with;
import static vn.trienkhai.notification.Looking.toldTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.notification.Hearing;
import vn.trienkhai.notification.Looking;
import vn.trienkhai.platform.testing.WithStack;

/** Who is told what of a recall, and who is no longer told of the directive (rows 15, 99). */
@QuarkusTest
@WithStack
class RecallIntakeTest {

    private final UUID sender = UUID.randomUUID();
    private final UUID receiver = UUID.randomUUID();
    private final UUID unit = UUID.randomUUID();
    private final UUID directive = UUID.randomUUID();
    private final UUID copy = UUID.randomUUID();

    @Inject Hearing hearing;

    @BeforeEach
    void aCopyThatWentOut() {
        hearing.hear("delivery.sent.v1", of("delivery.sent.v1"));
    }

    @Test
    void theReceiverIsAskedAndTheSenderIsToldOfTheAnswer() {
        hearing.hear("delivery.recall-requested.v1", of("delivery.recall-requested.v1"));
        assertThat(toldTo(receiver)).containsExactly("DIRECTIVE_ARRIVED", "COPY_RECALL_REQUESTED");

        hearing.hear("delivery.recall-refused.v1", of("delivery.recall-refused.v1"));
        assertThat(toldTo(receiver))
                .containsExactly("DIRECTIVE_ARRIVED", "COPY_RECALL_REQUESTED (obsolete)");
        assertThat(toldTo(sender)).containsExactly("COPY_RECALL_REFUSED");
        withdraw();
        assertThat(toldTo(receiver)).contains("DIRECTIVE_WITHDRAWN");
    }

    @Test
    void whoseCopyCameBackAtOnceIsToldAndHearsNothingMore() {
        hearing.hear("delivery.recalled.v1", with(recalled(List.of()), "agreed", false));
        withdraw();

        assertThat(toldTo(receiver)).containsExactly("DIRECTIVE_ARRIVED", "COPY_RECALLED");
        assertThat(toldTo(sender)).isEmpty();
        assertThat(Looking.mailsTo(receiver)).containsExactly("QUEUED", "QUEUED");
    }

    @Test
    void whoAgreedTellsTheSenderAndTheUnitsInsideThatGotTheCopy() {
        var routed = of("delivery.routed.v1");
        hearing.hear("delivery.routed.v1", with(routed, "toOrganizationId", unit));
        hearing.hear("delivery.recalled.v1", with(recalled(List.of(true, false)), "agreed", true));
        withdraw();

        assertThat(toldTo(sender)).containsExactly("COPY_RECALL_AGREED");
        assertThat(toldTo(unit)).containsExactly("COPY_RECALLED");
        assertThat(toldTo(receiver)).containsExactly("DIRECTIVE_ARRIVED");
        assertThat(
                        Looking.texts(
                                "select facts ->> 'count' from notification where body_id = ?",
                                sender))
                .containsExactly("1");
    }

    @Test
    void whoStillHasADutyIsToldOfTheEnd() {
        hold();
        hearing.hear("delivery.recalled.v1", recalled(List.of(false)));
        withdraw();

        assertThat(toldTo(receiver)).contains("DIRECTIVE_WITHDRAWN");
    }

    @Test
    void whoseDutiesEndWithTheCopyHearsNothingMore() {
        hold();
        hearing.hear("delivery.recalled.v1", recalled(List.of(true)));
        withdraw();

        assertThat(toldTo(receiver)).doesNotContain("DIRECTIVE_WITHDRAWN");
    }

    @Test
    void whatALetterEnclosedConcernsItsRecipientNoMore() {
        var enclosed = UUID.randomUUID();
        hearing.hear(
                "delivery.sent.v1",
                with(of("delivery.sent.v1"), "enclosureIds", List.of(enclosed)));
        hearing.hear("delivery.recalled.v1", recalled(List.of()));
        hearing.hear(
                "directive.withdrawn.v1",
                with(example("directive.withdrawn.v1"), "directiveId", enclosed));

        assertThat(toldTo(receiver)).doesNotContain("DIRECTIVE_WITHDRAWN");
    }

    private void hold() {
        var duty = with(example("directive.duty-assigned.v1"), "directive.directiveId", directive);
        hearing.hear(
                "directive.duty-assigned.v1",
                with(
                        duty,
                        "holders",
                        List.of(Map.of("organizationId", receiver, "role", "REPORT"))));
    }

    private void withdraw() {
        hearing.hear(
                "directive.withdrawn.v1",
                with(example("directive.withdrawn.v1"), "directiveId", directive));
    }

    private ObjectNode recalled(List<Boolean> ends) {
        var duties =
                ends.stream()
                        .map(
                                end ->
                                        Map.of(
                                                "dutyId",
                                                UUID.randomUUID(),
                                                "clauseRef",
                                                "III.1",
                                                "title",
                                                "Báo cáo",
                                                "ends",
                                                end))
                        .toList();
        return with(of("delivery.recalled.v1"), "duties", duties);
    }

    private ObjectNode of(String type) {
        var event = with(example(type), "directive.directiveId", directive);
        with(event, "directive.issuerId", sender);
        return with(with(event, "deliveryId", copy), "recipientId", receiver);
    }
}
