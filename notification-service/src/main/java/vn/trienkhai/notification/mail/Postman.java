package vn.trienkhai.notification.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
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

    private final ReactiveMailer mailer;
    private final Engine templates;
    private final Sentences sentences;
    private final String domain;
    private final Duration patience;
    private final String portal;

    Postman(
            ReactiveMailer mailer,
            Engine templates,
            Sentences sentences,
            MailSettings settings,
            @ConfigProperty(name = "trienkhai.portal") String portal) {
        this.mailer = mailer;
        this.templates = templates;
        this.sentences = sentences;
        this.domain = settings.domain();
        this.patience = settings.patience();
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
        var mail =
                new Mail()
                        .setTo(addresses)
                        .setSubject(letter.title())
                        .setText(render(letter, due.language(), "mail.txt"))
                        .setHtml(render(letter, due.language(), "mail.html"))
                        .addHeader("Message-ID", messageId(due.id()))
                        .addHeader("Auto-Submitted", "auto-generated")
                        .addHeader("Content-Language", due.language().code());
        mailer.send(mail).await().atMost(patience);
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
