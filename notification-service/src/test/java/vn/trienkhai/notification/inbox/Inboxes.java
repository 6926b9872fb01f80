package vn.trienkhai.notification.inbox;

import static vn.trienkhai.notification.Hearing.example;
import static vn.trienkhai.notification.Hearing.with;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.trienkhai.notification.Hearing;

/** Fills inboxes the way they are filled: by events. */
@ApplicationScoped
public class Inboxes {

    private final Hearing hearing;

    Inboxes(Hearing hearing) {
        this.hearing = hearing;
    }

    public void tell(UUID body, String type, UUID directive) {
        var event = example(type);
        if (type.startsWith("delivery")) {
            with(with(event, "recipientId", body), "directive.directiveId", directive);
            event.putArray("enclosureIds");
        } else {
            with(with(event, "task.leadId", body), "task.directiveId", directive);
            with(event, "task.taskId", UUID.randomUUID());
        }
        hearing.hear(type, event);
    }
}
