package vn.trienkhai.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;
import static vn.trienkhai.notification.Hearing.example;
import static vn.trienkhai.notification.Hearing.with;
import static vn.trienkhai.notification.Looking.mailsTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.notification.Hearing;
import vn.trienkhai.notification.Looking;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.platform.work.UnitOfWork;

/** E-mail leaves once per event and body, whatever crashes (rows 106 to 109). */
@QuarkusTest
@WithStack
@QuarkusTestResource(MailSink.class)
class MailWorkerTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final UUID body = UUID.randomUUID();
    private final String address = body + "@example.vn";

    @Inject Hearing hearing;
    @Inject MailWorker worker;
    @Inject UnitOfWork work;

    @BeforeEach
    void onlyOurMailIsDue() {
        Looking.change("update mail set state = 'SKIPPED' where state in ('QUEUED', 'FAILED')");
        recordBody(List.of(address));
    }

    @AfterEach
    void theServerIsUp() {
        MailSink.up();
    }

    @Test
    void sendsTheNoticeInVietnameseAsTextAndHtml() throws Exception {
        hear("task.assigned.v1", "Viết báo cáo <tổng kết>");

        worker.sendDue();

        var message = only();
        assertThat(message.getSubject()).isEqualTo("Nhiệm vụ mới: Viết báo cáo <tổng kết>");
        assertThat(MailSink.header(message, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(part(message, "text/plain"))
                .contains("“Viết báo cáo <tổng kết>”", "http://localhost:8080/v1/tasks/");
        assertThat(part(message, "text/html")).contains("“Viết báo cáo &lt;tổng kết&gt;”");
        assertThat(mailsTo(body)).containsExactly("SENT");
    }

    @Test
    void sendsOneMailHoweverOftenTheEventIsHeard() {
        var told = hearing.told("task.assigned.v1");
        var event = with(example("task.assigned.v1"), "task.leadId", body);

        hearing.hear(event, told);
        hearing.hear(event, told);
        worker.sendDue();
        worker.sendDue();

        assertThat(MailSink.receivedBy(address)).hasSize(1);
    }

    @Test
    void aCrashBetweenSendingAndMarkingRepeatsTheSameMessageId() {
        hear("task.assigned.v1", "Crash");
        assertThatIllegalStateException()
                .isThrownBy(
                        () ->
                                work.asWorker(
                                        () -> {
                                            worker.sendOne();
                                            throw new IllegalStateException("killed here");
                                        }));
        assertThat(mailsTo(body)).containsExactly("QUEUED");

        worker.sendDue();

        assertThat(mailsTo(body)).containsExactly("SENT");
        assertThat(MailSink.receivedBy(address))
                .hasSize(2)
                .extracting(message -> MailSink.header(message, "Message-ID"))
                .containsOnly("<" + mailId() + "@trienkhai.example>");
    }

    @Test
    void triesAgainWhenTheServerIsBack() {
        MailSink.down();
        hear("task.assigned.v1", "Later");
        worker.sendDue();
        assertThat(mailsTo(body)).containsExactly("FAILED");

        MailSink.up();

        await().atMost(PATIENCE).until(this::sendAndSeeIt);
        assertThat(mailsTo(body)).containsExactly("SENT");
    }

    @Test
    void givesUpAfterTheLastAttempt() {
        MailSink.down();
        hear("task.assigned.v1", "Never");

        await().atMost(PATIENCE)
                .until(
                        () -> {
                            worker.sendDue();
                            return mailsTo(body).equals(List.of("GIVEN_UP"));
                        });

        assertThat(Looking.texts("select attempts from mail where body_id = ?", body))
                .containsExactly("3");
    }

    @Test
    void workersBesideEachOtherShareTheMailsWithoutSendingOneTwice() {
        for (int i = 0; i < 20; i++) {
            hear("task.assigned.v1", "Task " + i);
        }

        try (var workers = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                workers.execute(worker::sendDue);
            }
        }

        assertThat(mailsTo(body)).hasSize(20).containsOnly("SENT");
        assertThat(MailSink.receivedBy(address))
                .hasSize(20)
                .extracting(message -> MailSink.header(message, "Message-ID"))
                .doesNotHaveDuplicates();
    }

    @Test
    void aReminderNoLongerNeededIsNotSent() {
        var taskId = UUID.randomUUID();
        hear("task.near-due.v1", "Done meanwhile", taskId);
        hear("task.confirmed.v1", "Done meanwhile", taskId);

        worker.sendDue();

        assertThat(mailsTo(body)).containsExactly("SUPERSEDED", "SENT");
        assertThat(MailSink.receivedBy(address)).hasSize(1);
    }

    @Test
    void waitsForABodyTheRegistryHasNotToldYet() {
        var unknown = UUID.randomUUID();
        hearing.hear("task.assigned.v1", with(example("task.assigned.v1"), "task.leadId", unknown));

        worker.sendDue();
        assertThat(mailsTo(unknown)).containsExactly("FAILED");
    }

    @Test
    void aBodyWithoutAddressIsSkipped() {
        recordBody(List.of());
        hear("task.assigned.v1", "Nowhere to go");

        worker.sendDue();

        assertThat(mailsTo(body)).containsExactly("SKIPPED");
    }

    @Test
    void followsThePreferencesOfTheBody() throws Exception {
        Looking.change(
                "update preference set language = 'en', address = 'office-' || ?,"
                        + " switched_off = '{TASK_CONFIRMED}' where id = ?",
                address,
                body);
        hear("task.assigned.v1", "In English");
        hear("task.confirmed.v1", "In English");

        worker.sendDue();

        var received = MailSink.receivedBy("office-" + address);
        assertThat(received).hasSize(1);
        assertThat(received.getFirst().getSubject()).isEqualTo("New task: In English");
        assertThat(mailsTo(body)).containsExactly("SENT", "SKIPPED");
    }

    private boolean sendAndSeeIt() {
        worker.sendDue();
        return MailSink.receivedBy(address).size() == 1;
    }

    private MimeMessage only() {
        var received = MailSink.receivedBy(address);
        assertThat(received).hasSize(1);
        return received.getFirst();
    }

    private String mailId() {
        return Looking.texts("select id from mail where body_id = ?", body).getFirst();
    }

    private void hear(String type, String title) {
        hear(type, title, UUID.randomUUID());
    }

    private void hear(String type, String title, UUID taskId) {
        var event = with(example(type), "task.leadId", body);
        hearing.hear(type, with(with(event, "task.title", title), "task.taskId", taskId));
    }

    private void recordBody(List<String> emails) {
        var event = with(example("organization.recorded.v1"), "organizationId", body);
        var contacts =
                emails.stream().map(email -> Map.of("channel", "EMAIL", "value", email)).toList();
        hearing.hear("organization.recorded.v1", with(event, "contacts", contacts));
    }

    private static String part(MimeMessage message, String type) throws Exception {
        return MailParts.find(message, type);
    }
}
