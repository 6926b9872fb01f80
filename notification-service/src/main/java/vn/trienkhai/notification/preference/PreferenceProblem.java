package vn.trienkhai.notification.preference;

import java.util.UUID;
import vn.trienkhai.notification.notice.NoticeKind;
import vn.trienkhai.platform.problem.DomainProblem;

/** The ways a request about preferences can be refused. Each is listed in the contract. */
abstract sealed class PreferenceProblem extends DomainProblem {

    private PreferenceProblem(Kind kind, String type, String detail) {
        super(kind, type, detail);
    }

    static final class BodyNotKnown extends PreferenceProblem {
        BodyNotKnown(UUID bodyId) {
            super(
                    Kind.NOT_FOUND,
                    "body-not-known",
                    "The registry has not told of the body " + bodyId + " yet; try again later");
        }
    }

    static final class DuplicateKind extends PreferenceProblem {
        DuplicateKind(NoticeKind kind) {
            super(
                    Kind.UNACCEPTABLE,
                    "duplicate-kind",
                    kind + " is named twice; say once what holds");
        }
    }
}
