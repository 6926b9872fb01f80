package vn.trienkhai.notification.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.stack.Ports;

/** A mail server that takes everything, and can be taken down. */
public final class MailSink implements QuarkusTestResourceLifecycleManager {

    private static @Nullable GreenMail server;

    @Override
    public Map<String, String> start() {
        var port = Ports.free();
        var setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(Duration.ofMinutes(1).toMillis());
        server = new GreenMail(setup);
        up();
        return Map.of(
                "trienkhai.mail.server.host",
                "127.0.0.1",
                "trienkhai.mail.server.port",
                Integer.toString(port));
    }

    @Override
    public void stop() {
        down();
    }

    static void up() {
        if (!server().isRunning()) {
            server().start();
        }
    }

    static void down() {
        server().stop();
    }

    /** What has come for this address so far, in order. */
    static List<MimeMessage> receivedBy(String address) {
        return Arrays.stream(server().getReceivedMessages())
                .filter(message -> header(message, "To").contains(address))
                .toList();
    }

    static String header(MimeMessage message, String name) {
        try {
            return String.join(", ", message.getHeader(name));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static GreenMail server() {
        if (server == null) {
            throw new IllegalStateException("The mail sink was not started");
        }
        return server;
    }
}
