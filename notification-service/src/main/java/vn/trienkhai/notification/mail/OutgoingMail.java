package vn.trienkhai.notification.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A message as it leaves: text and HTML of the same words, under an id that never changes. */
record OutgoingMail(
        String id, List<String> to, String subject, String text, String html, String language) {

    private static final String UTF_8 = "UTF-8";

    MimeMessage written(Session session, String from, ZonedDateTime at) throws MessagingException {
        var message = new Identified(session, id);
        message.setFrom(new InternetAddress(from));
        for (var address : to) {
            message.addRecipient(RecipientType.TO, new InternetAddress(address));
        }
        message.setSubject(subject, UTF_8);
        message.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(at));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", language);
        message.setContent(
                new MimeMultipart("alternative", part(text, "plain"), part(html, "html")));
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart part(String words, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(words, UTF_8, subtype);
        return part;
    }

    /** Jakarta Mail would give every copy an id of its own. */
    private static final class Identified extends MimeMessage {

        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
