package vn.trienkhai.notification.inbox;

import java.util.UUID;
import vn.trienkhai.platform.problem.DomainProblem;

/** The ways a request about notices can be refused. Each is listed in the contract. */
abstract sealed class NotificationProblem extends DomainProblem {

    private NotificationProblem(Kind kind, String type, String detail) {
        super(kind, type, detail);
    }

    static final class NotFound extends NotificationProblem {
        NotFound(UUID id) {
            super(Kind.NOT_FOUND, "notification-not-found", "The body has no notice " + id);
        }
    }

    static final class NoneFound extends NotificationProblem {
        NoneFound() {
            super(
                    Kind.NOT_FOUND,
                    "notification-not-found",
                    "The body has none of these notices; nothing was marked");
        }
    }

    static final class IdsOrUpTo extends NotificationProblem {
        IdsOrUpTo() {
            super(
                    Kind.INVALID,
                    "ids-or-up-to",
                    "Name either ids or upTo, not both and not neither");
        }
    }
}
