package vn.trienkhai.task.rules;

import static vn.trienkhai.platform.identity.Role.LEADER;
import static vn.trienkhai.platform.identity.Role.OFFICER;
import static vn.trienkhai.task.rules.Phase.ACCEPTED;
import static vn.trienkhai.task.rules.Phase.ASSIGNED;
import static vn.trienkhai.task.rules.Phase.AWAITING_CONFIRMATION;
import static vn.trienkhai.task.rules.Phase.CANCELLED;
import static vn.trienkhai.task.rules.Phase.COMPLETED;
import static vn.trienkhai.task.rules.Phase.IN_PROGRESS;
import static vn.trienkhai.task.rules.Phase.REFUSED;
import static vn.trienkhai.task.rules.Phase.RETURNED;
import static vn.trienkhai.task.rules.Phase.SUSPENDED;
import static vn.trienkhai.task.rules.Relation.ASSIGNER;
import static vn.trienkhai.task.rules.Relation.COORDINATOR;
import static vn.trienkhai.task.rules.Relation.LEAD;
import static vn.trienkhai.task.rules.Relation.MONITOR;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.identity.Role;

/**
 * Everything a person can do with a task: who may, from which phases, and where it leads. This is
 * the reviewed table; refusals, {@code actions[]} and the generated tests all come from it.
 */
@SuppressWarnings("ImmutableEnumChecker") // the sets are never changed and never handed out
public enum Verb {
    ACCEPT(only(LEAD), only(LEADER), ACCEPTED, only(ASSIGNED)),
    REFUSE(only(LEAD), only(LEADER), REFUSED, only(ASSIGNED)),
    REPORT_PROGRESS(
            EnumSet.of(LEAD, COORDINATOR),
            only(OFFICER),
            IN_PROGRESS,
            EnumSet.of(ACCEPTED, IN_PROGRESS, RETURNED)),
    SUBMIT(
            only(LEAD),
            only(OFFICER),
            AWAITING_CONFIRMATION,
            EnumSet.of(ACCEPTED, IN_PROGRESS, RETURNED)),
    TAKE_BACK(only(LEAD), only(OFFICER), IN_PROGRESS, only(AWAITING_CONFIRMATION)),
    RETURN(only(ASSIGNER), only(LEADER), RETURNED, only(AWAITING_CONFIRMATION)),
    CONFIRM(only(ASSIGNER), only(LEADER), COMPLETED, only(AWAITING_CONFIRMATION)),
    SUSPEND(only(ASSIGNER), only(LEADER), SUSPENDED, only(IN_PROGRESS)),
    RESUME(only(ASSIGNER), only(LEADER), IN_PROGRESS, only(SUSPENDED)),
    CANCEL(
            only(ASSIGNER),
            only(LEADER),
            CANCELLED,
            EnumSet.of(ASSIGNED, ACCEPTED, IN_PROGRESS, SUSPENDED)),
    REOPEN(only(ASSIGNER), only(LEADER), IN_PROGRESS, only(COMPLETED)),
    REASSIGN(only(ASSIGNER), only(LEADER), ASSIGNED, only(REFUSED)),
    UPHOLD(only(ASSIGNER), only(LEADER), ASSIGNED, only(REFUSED)),
    TELL_STEP(EnumSet.of(LEAD, ASSIGNER), EnumSet.of(OFFICER, LEADER), null, open()),
    URGE(EnumSet.of(MONITOR, ASSIGNER), EnumSet.of(OFFICER, LEADER), null, open()),
    ANSWER_URGING(only(LEAD), EnumSet.of(OFFICER, LEADER), null, open()),
    COMMENT(
            EnumSet.of(LEAD, COORDINATOR, ASSIGNER, MONITOR),
            EnumSet.of(OFFICER, LEADER),
            null,
            EnumSet.allOf(Phase.class));

    private final Set<Relation> relations;
    private final Set<Role> roles;
    private final @Nullable Phase target;
    private final Set<Phase> from;

    Verb(Set<Relation> relations, Set<Role> roles, @Nullable Phase target, Set<Phase> from) {
        this.relations = relations;
        this.roles = roles;
        this.target = target;
        this.from = from;
    }

    /** As the API writes it, for example {@code report-progress}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isPossibleIn(Phase phase) {
        return from.contains(phase);
    }

    /** The phase after the verb; the same for a verb that moves nothing. */
    public Phase after(Phase before) {
        return target == null ? before : target;
    }

    /** Whether the way of a report does this, so that nobody has to do it twice. */
    public boolean isDoneByReport() {
        return this == SUBMIT || this == TAKE_BACK || this == RETURN || this == CONFIRM;
    }

    Set<Relation> relations() {
        return relations;
    }

    Set<Role> roles() {
        return roles;
    }

    private static <E extends Enum<E>> Set<E> only(E one) {
        return EnumSet.of(one);
    }

    private static Set<Phase> open() {
        return EnumSet.complementOf(EnumSet.of(COMPLETED, CANCELLED));
    }
}
