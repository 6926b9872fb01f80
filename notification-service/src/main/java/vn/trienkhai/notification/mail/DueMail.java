package vn.trienkhai.notification.mail;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.notification.wording.Language;
import vn.trienkhai.notification.wording.Saying;

/**
 * A message whose time has come, with all that is needed to send it.
 *
 * @param addresses where it goes; absent while the registry has not told of the body
 */
record DueMail(
        UUID id,
        int attempts,
        Saying saying,
        UUID subjectId,
        Language language,
        @Nullable List<String> addresses,
        Condition condition) {

    /** Whether the message is still wanted. */
    enum Condition {
        WANTED,
        OBSOLETE,
        SWITCHED_OFF
    }
}
