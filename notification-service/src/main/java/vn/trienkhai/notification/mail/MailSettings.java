package vn.trienkhai.notification.mail;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Optional;

/** Which mail server is used, and how patiently it is tried. */
@ConfigMapping(prefix = "trienkhai.mail")
interface MailSettings {

    Server server();

    /** The pause after the first failure; it doubles with every further one. */
    Duration backoff();

    Duration longestBackoff();

    /** After so many attempts a message is given up. */
    int attempts();

    /** How often the queue is looked at. */
    String tick();

    /** How the mail server is met. */
    interface Server {

        String host();

        int port();

        /** The sender of every message. */
        String from();

        /** The right-hand side of the Message-ID, and the name this service greets with. */
        String domain();

        Encryption encryption();

        Optional<String> user();

        Optional<String> password();

        /** How long one message may take in all. */
        Duration patience();
    }

    /** What is asked of the way to the server. */
    enum Encryption {
        WHERE_OFFERED,
        STARTTLS,
        TLS
    }
}
