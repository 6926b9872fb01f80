package vn.trienkhai.notification.mail;

import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.trienkhai.notification.wording.Language;
import vn.trienkhai.notification.wording.Sentences;

/**
 * Writes a message and hands it to the mail server. Every attempt carries the same Message-ID, so
 * that a receiver can tell a repetition from a second message.
 */
@ApplicationScoped
class Postman {

    private final MailServer server;
    private final Engine templates;
    private final Sentences sentences;
    private final String domain;
    private final String portal;

    Postman(
            MailServer server,
            Engine templates,
            Sentences sentences,
            MailSettings settings,
            @ConfigProperty(name = "trienkhai.portal") String portal) {
        this.server = server;
        this.templates = templates;
        this.sentences = sentences;
        this.domain = settings.server().domain();
        this.portal = portal;
    }

    /** Returns when the server has taken the message, and throws when it has not. */
    void send(DueMail due, List<String> addresses) {
        var saying = due.saying();
        var letter =
                new Letter(
                        sentences.title(saying, due.language()),
                        sentences.text(saying, due.language()),
                        portal + saying.kind().subject().hrefOf(due.subjectId()),
                        saying.body());
        server.take(
                new OutgoingMail(
                        messageId(due.id()),
                        addresses,
                        letter.title(),
                        render(letter, due.language(), "mail.txt"),
                        render(letter, due.language(), "mail.html"),
                        due.language().code()));
    }

    String messageId(UUID mailId) {
        return "<" + mailId + "@" + domain + ">";
    }

    private String render(Letter letter, Language language, String name) {
        var id = language.code() + "/" + name;
        return Objects.requireNonNull(templates.getTemplate(id), id)
                .data("m", letter)
                .render()
                .strip();
    }
}
