package vn.trienkhai.notification.mail;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.trienkhai.notification.mail.MailSettings.Encryption;

/**
 * Hands one message after the other to the mail server, each over a connection of its own. When
 * {@link #take} returns or throws, nothing goes on behind it: a message given up is not sent later.
 */
@ApplicationScoped
class MailServer {

    private final MailSettings.Server server;
    private final Clock clock;
    private final Session session;

    @Inject
    MailServer(MailSettings settings, Clock clock) {
        this(settings.server(), clock);
    }

    MailServer(MailSettings.Server server, Clock clock) {
        this.server = server;
        this.clock = clock;
        this.session = Session.getInstance(properties(server));
    }

    /**
     * Returns when the server has taken the message, and throws when it has not within the
     * patience. Interrupting a virtual thread closes the socket it waits at, and leaving the block
     * waits for its end.
     */
    void take(OutgoingMail mail) {
        try (var sending = Executors.newVirtualThreadPerTaskExecutor()) {
            sending.invokeAny(
                    List.of(() -> handOver(mail)),
                    server.patience().toMillis(),
                    TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new NotTaken("the mail server took longer than " + server.patience(), e);
        } catch (ExecutionException e) {
            throw new NotTaken(String.valueOf(e.getCause()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotTaken("interrupted", e);
        }
    }

    private OutgoingMail handOver(OutgoingMail mail) throws MessagingException {
        var message = mail.written(session, server.from(), ZonedDateTime.now(clock));
        var transport = session.getTransport("smtp");
        try {
            transport.connect(server.user().orElse(null), server.password().orElse(null));
            transport.sendMessage(message, message.getAllRecipients());
        } finally {
            hangUp(transport);
        }
        return mail;
    }

    /** By now the message is taken or refused, and how the server parts changes nothing. */
    private static void hangUp(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            Log.debugf("the mail server did not part politely: %s", e);
        }
    }

    private static Properties properties(MailSettings.Server server) {
        var properties = new Properties();
        properties.put("mail.smtp.host", server.host());
        properties.put("mail.smtp.port", Integer.toString(server.port()));
        properties.put("mail.smtp.localhost", server.domain());
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.starttls.required", is(server, Encryption.STARTTLS));
        properties.put("mail.smtp.ssl.enable", is(server, Encryption.TLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.quitwait", "false");
        return properties;
    }

    private static String is(MailSettings.Server server, Encryption encryption) {
        return Boolean.toString(server.encryption() == encryption);
    }

    /** The message is still ours. What the server said is told in one line. */
    static final class NotTaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotTaken(String why, Exception cause) {
            super(why.replaceAll("\\s+", " "), cause);
        }
    }
}
