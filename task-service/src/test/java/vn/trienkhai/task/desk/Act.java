package vn.trienkhai.task.desk;

import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.task.rules.Phase;

/**
 * Every act that moves a task: where it is asked, by whom, from where to where, and what it tells.
 */
enum Act {
    ACCEPT("acceptance", true, Role.LEADER, Phase.ASSIGNED, Phase.ACCEPTED, "accepted", ""),
    REFUSE("refusal", true, Role.LEADER, Phase.ASSIGNED, Phase.REFUSED, "refused", Scene.REASON),
    PROGRESS(
            "progress",
            true,
            Role.OFFICER,
            Phase.ACCEPTED,
            Phase.IN_PROGRESS,
            "progressed",
            "{\"percent\": 60, \"note\": \"Going on\"}"),
    SUBMIT(
            "submissions",
            true,
            Role.OFFICER,
            Phase.IN_PROGRESS,
            Phase.AWAITING_CONFIRMATION,
            "submitted",
            Scene.EVIDENCE),
    TAKE_BACK(
            "submission-withdrawal",
            true,
            Role.OFFICER,
            Phase.AWAITING_CONFIRMATION,
            Phase.IN_PROGRESS,
            "withdrawn",
            ""),
    RETURN(
            "returns",
            false,
            Role.LEADER,
            Phase.AWAITING_CONFIRMATION,
            Phase.RETURNED,
            "returned",
            "{\"reason\": \"Incomplete\", \"toMend\": [\"Add the annex\"]}"),
    CONFIRM(
            "confirmation",
            false,
            Role.LEADER,
            Phase.AWAITING_CONFIRMATION,
            Phase.COMPLETED,
            "confirmed",
            ""),
    SUSPEND(
            "suspension",
            false,
            Role.LEADER,
            Phase.IN_PROGRESS,
            Phase.SUSPENDED,
            "suspended",
            Scene.REASON),
    RESUME("resumption", false, Role.LEADER, Phase.SUSPENDED, Phase.IN_PROGRESS, "resumed", ""),
    CANCEL(
            "cancellation",
            false,
            Role.LEADER,
            Phase.ASSIGNED,
            Phase.CANCELLED,
            "cancelled",
            Scene.REASON),
    REOPEN(
            "reopening",
            false,
            Role.LEADER,
            Phase.COMPLETED,
            Phase.IN_PROGRESS,
            "reopened",
            Scene.REASON),
    REASSIGN(
            "reassignment",
            false,
            Role.LEADER,
            Phase.REFUSED,
            Phase.ASSIGNED,
            "reassigned",
            "{\"leadId\": \"$stranger\", \"reason\": \"It is yours\"}"),
    UPHOLD("upholding", false, Role.LEADER, Phase.REFUSED, Phase.ASSIGNED, "upheld", Scene.REASON);

    private final String path;
    private final boolean ofLead;
    private final Role role;
    private final Phase from;
    private final Phase to;
    private final String told;
    private final String body;

    Act(String path, boolean ofLead, Role role, Phase from, Phase to, String told, String body) {
        this.path = path;
        this.ofLead = ofLead;
        this.role = role;
        this.from = from;
        this.to = to;
        this.told = told;
        this.body = body;
    }

    String path() {
        return path;
    }

    boolean isOfLead() {
        return ofLead;
    }

    Role role() {
        return role;
    }

    Phase from() {
        return from;
    }

    Phase to() {
        return to;
    }

    String told() {
        return told;
    }

    String body() {
        return body;
    }

    /** A phase from which it is refused. */
    Phase wrongPhase() {
        return this == REOPEN ? Phase.ASSIGNED : Phase.COMPLETED;
    }
}
