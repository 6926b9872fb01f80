package vn.trienkhai.notification.mail;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How patiently the mail server is tried. */
@ConfigMapping(prefix = "trienkhai.mail")
interface MailSettings {

    /** The pause after the first failure; it doubles with every further one. */
    Duration backoff();

    Duration longestBackoff();

    /** How long the server may take for one message. */
    Duration patience();

    /** After so many attempts a message is given up. */
    int attempts();

    /** How often the queue is looked at. */
    String tick();

    /** The right-hand side of the Message-ID. */
    String domain();
}
