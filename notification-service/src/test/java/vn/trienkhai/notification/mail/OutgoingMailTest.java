package vn.trienkhai.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** What a message looks like on the way, read back as its receiver reads it (row 106). */
class OutgoingMailTest {

    private static final String ID = "<7@trienkhai.example>";
    private static final Session SESSION = Session.getInstance(new Properties());
    private static final ZonedDateTime AT =
            ZonedDateTime.of(2022, 4, 8, 0, 5, 0, 0, ZoneId.of("Asia/Ho_Chi_Minh"));

    @Test
    void carriesItsOwnIdAndTheDayInVietNam() throws Exception {
        var received = received("Nhiệm vụ mới", "office@example.vn");

        assertThat(received.getMessageID()).isEqualTo(ID);
        assertThat(received.getHeader("Date")).containsExactly("Fri, 8 Apr 2022 00:05:00 +0700");
        assertThat(received.getSubject()).isEqualTo("Nhiệm vụ mới");
        assertThat(received.getHeader("Content-Language")).containsExactly("vi");
    }

    @Test
    void aLineBreakInATitleBeginsNoHeader() throws Exception {
        var received = received("Urgent\r\nBcc: b@example.vn", "office@example.vn");

        assertThat(received.getHeader("Bcc")).isNull();
        assertThat(received.getSubject()).isEqualTo("Urgent Bcc: b@example.vn");
    }

    @Test
    void anAddressThatIsSeveralIsRefused() {
        assertThatExceptionOfType(AddressException.class)
                .isThrownBy(() -> received("Title", "a@example.vn, b@example.vn"));
    }

    private static MimeMessage received(String subject, String address)
            throws MessagingException, IOException {
        var mail = new OutgoingMail(ID, List.of(address), subject, "text", "<p>html</p>", "vi");
        var bytes = new ByteArrayOutputStream();
        mail.written(SESSION, "no-reply@trienkhai.example", AT).writeTo(bytes);
        return new MimeMessage(SESSION, new ByteArrayInputStream(bytes.toByteArray()));
    }
}
