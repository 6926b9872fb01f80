package vn.trienkhai.notification.mail;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.trienkhai.notification.Hearing.example;
import static vn.trienkhai.notification.Hearing.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.trienkhai.notification.Hearing;
import vn.trienkhai.notification.Looking;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.WithStack;

/** How far a notice has come can be asked, channel by channel (row 107). */
@QuarkusTest
@WithStack
@QuarkusTestResource(MailSink.class)
class DeliveryResourceTest {

    private static final String DELIVERIES = "/v1/notifications/{notificationId}/deliveries";

    private final UUID body = UUID.randomUUID();
    private final SignIn officer = SignIn.of(Role.OFFICER).forBody(body);

    @Inject Hearing hearing;
    @Inject MailWorker worker;

    @Test
    void showsTheInboxAndTheMail() {
        var id = aNotice();

        Api.as(officer)
                .get(DELIVERIES, id)
                .then()
                .statusCode(200)
                .body("items.channel", contains("IN_APP", "EMAIL"))
                .body("items.state", contains("SENT", "QUEUED"));
    }

    @Test
    void confirmsTheInboxOnceSomebodyHasReadIt() {
        var id = aNotice();
        Api.as(officer).post("/v1/notifications/{notificationId}/reading", id);

        Api.as(officer.named("a colleague"))
                .get(DELIVERIES, id)
                .then()
                .statusCode(200)
                .body("items[0].state", equalTo("CONFIRMED"));
    }

    @Test
    void saysWhyNothingWasSent() {
        var event = with(example("organization.recorded.v1"), "organizationId", body);
        hearing.hear("organization.recorded.v1", with(event, "contacts", new String[0]));
        var id = aNotice();
        Looking.change(
                "update mail set state = 'SKIPPED' where state in ('QUEUED', 'FAILED') and body_id <> ?",
                body);
        worker.sendDue();

        Api.as(officer)
                .get(DELIVERIES, id)
                .then()
                .statusCode(200)
                .body("items[1].state", equalTo("SKIPPED"))
                .body("items[1].reason", equalTo("the body has no e-mail address"));
    }

    @Test
    void anotherBodysNoticeIsNotFound() {
        Api.as(SignIn.of(Role.CLERK).forBody(UUID.randomUUID()))
                .get(DELIVERIES, aNotice())
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/notification-not-found"));
    }

    @Test
    void anIdThatIsNoIdIsNotFound() {
        Api.as(officer).get(DELIVERIES, "seven").then().statusCode(404);
    }

    private String aNotice() {
        hearing.hear("task.assigned.v1", with(example("task.assigned.v1"), "task.leadId", body));
        return Looking.texts("select id from notification where body_id = ? order by id desc", body)
                .getFirst();
    }
}
