package vn.trienkhai.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.notification.mail.MailServer.NotTaken;
import vn.trienkhai.notification.mail.MailSettings.Encryption;
import vn.trienkhai.notification.mail.ScriptedServer.Fault;

/** A message is taken in time or it is not sent, whatever the mail server does (row 108). */
@Timeout(120)
class MailServerTest {

    private static final Duration SHORT = Duration.ofMillis(500);
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final List<String> DIALOGUE =
            List.of("220", "EHLO", "MAIL", "RCPT", "DATA", ".", "QUIT");

    @Test
    void everyFreshConnectionHearsTheGreetingHoweverSoonItComes() throws IOException {
        try (var server = new ScriptedServer(Fault.SAYS_NOTHING, "never")) {
            var ours = ours(server, LONG);

            for (int i = 0; i < 300; i++) {
                ours.take(mail());
            }

            assertThat(Collections.frequency(server.heard(), ".")).isEqualTo(300);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"220", "EHLO", "MAIL", "RCPT", "DATA", "."})
    void whoSaysNothingIsLeftAndHearsNothingMore(String stage) throws IOException {
        isLeftInTime(Fault.SAYS_NOTHING, stage);
    }

    @ParameterizedTest
    @ValueSource(strings = {"220", "EHLO", "."})
    void whoNeverComesToAnEndIsLeftAndHearsNothingMore(String stage) throws IOException {
        isLeftInTime(Fault.BABBLES, stage);
    }

    @Test
    void whoHasTakenTheMessageNeedNotAnswerTheFarewell() throws IOException {
        try (var server = new ScriptedServer(Fault.SAYS_NOTHING, "QUIT")) {
            ours(server, LONG).take(mail());

            assertThat(server.heard()).contains(".");
        }
    }

    @Test
    void theReasonOfARefusalIsKept() throws IOException {
        try (var server = new ScriptedServer(Fault.REFUSES, "RCPT")) {
            assertThatExceptionOfType(NotTaken.class)
                    .isThrownBy(() -> ours(server, LONG).take(mail()))
                    .withMessageContaining("550 nobody of that name")
                    .withMessageNotContaining("\n");
            assertThat(server.heard()).doesNotContain("DATA");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"STARTTLS", "TLS"})
    void encryptionThatIsAskedForIsNotDoneWithout(Encryption asked) throws IOException {
        try (var server = new ScriptedServer(Fault.SAYS_NOTHING, "never")) {
            var ours = ours(new At(server.port(), LONG, asked, Optional.empty()));

            assertThatExceptionOfType(NotTaken.class).isThrownBy(() -> ours.take(mail()));
            assertThat(server.heard()).doesNotContain("MAIL");
        }
    }

    @Test
    void signsInWhereAUserIsGiven() throws IOException {
        try (var server = new ScriptedServer(Fault.SAYS_NOTHING, "never")) {
            var user = Optional.of("trienkhai");
            ours(new At(server.port(), LONG, Encryption.WHERE_OFFERED, user)).take(mail());
            assertThat(server.heard()).containsSubsequence("EHLO", "AUTH", "MAIL", ".");
        }
    }

    private static void isLeftInTime(Fault fault, String stage) throws IOException {
        try (var server = new ScriptedServer(fault, stage)) {
            assertThatExceptionOfType(NotTaken.class)
                    .isThrownBy(() -> ours(server, SHORT).take(mail()))
                    .withMessage("the mail server took longer than PT0.5S");

            server.wakeUp();

            assertThat(DIALOGUE.subList(1, DIALOGUE.indexOf(stage) + 1))
                    .containsAll(server.heard());
        }
    }

    private static MailServer ours(ScriptedServer server, Duration patience) {
        return ours(new At(server.port(), patience, Encryption.WHERE_OFFERED, Optional.empty()));
    }

    private static MailServer ours(MailSettings.Server server) {
        return new MailServer(server, Clock.systemUTC());
    }

    private static OutgoingMail mail() {
        var to = List.of("office@example.vn");
        return new OutgoingMail(
                "<7@trienkhai.example>", to, "Nhiệm vụ", "text", "<p>html</p>", "vi");
    }

    /** A server on this machine. */
    private record At(int port, Duration patience, Encryption encryption, Optional<String> user)
            implements MailSettings.Server {

        @Override
        public String host() {
            return "127.0.0.1";
        }

        @Override
        public String from() {
            return "Trienkhai <no-reply@trienkhai.example>";
        }

        @Override
        public String domain() {
            return "trienkhai.example";
        }

        @Override
        public Optional<String> password() {
            return user;
        }
    }
}
