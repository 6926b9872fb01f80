package vn.trienkhai.directive.delivery;

import static vn.trienkhai.platform.identity.Role.CLERK;
import static vn.trienkhai.platform.identity.Role.INTEGRATION;
import static vn.trienkhai.platform.identity.Role.LEADER;
import static vn.trienkhai.platform.identity.Role.OFFICER;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.api.Action;
import vn.trienkhai.platform.identity.Caller;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.problem.DomainProblem;

/**
 * Who may do what with a copy: the recipient acts on it, the sender takes it back, by role and
 * state. Both {@code actions[]} and every refusal come from here.
 */
final class DeliveryAccess {

    private DeliveryAccess() {}

    /** What can be done with a copy. */
    enum Verb {
        OPEN,
        RECEIVE,
        REFUSE,
        DISPOSE,
        ROUTE,
        RECALL,
        ANSWER_RECALL;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How the caller's body stands to the copy. */
    record Side(Caller caller, boolean recipient, boolean sender) {

        private boolean acts(Verb verb) {
            return verb == Verb.RECALL ? sender : recipient;
        }
    }

    static List<Action> all(Side side, Delivery delivery) {
        return Stream.of(Verb.values()).map(verb -> decide(verb, side, delivery)).toList();
    }

    static Action decide(Verb verb, Side side, Delivery delivery) {
        var reason = refusal(verb, side);
        if (reason != null) {
            return Action.refused(verb.word(), reason, who(verb));
        }
        return fits(verb, delivery.state())
                ? Action.allowed(verb.word())
                : Action.refused(verb.word(), "The copy is " + delivery.state(), null);
    }

    /** The state is checked by the verb of the delivery itself. */
    static void require(Verb verb, Side side) {
        var reason = refusal(verb, side);
        if (reason != null) {
            throw new DomainProblem(DomainProblem.Kind.FORBIDDEN, "not-allowed", reason);
        }
    }

    private static @Nullable String refusal(Verb verb, Side side) {
        if (!side.acts(verb)) {
            return verb == Verb.RECALL
                    ? "Only the sender takes a copy back"
                    : "Only the receiving body acts on its copy";
        }
        return Collections.disjoint(roles(verb), side.caller().roles())
                ? "Your role does not allow this"
                : null;
    }

    private static String who(Verb verb) {
        return verb == Verb.RECALL
                ? "a leader of the issuing body"
                : "a clerk of the receiving body";
    }

    private static Set<Role> roles(Verb verb) {
        return switch (verb) {
            case OPEN, RECEIVE, REFUSE -> Set.of(CLERK, INTEGRATION);
            case DISPOSE, ANSWER_RECALL -> Set.of(CLERK, LEADER, INTEGRATION);
            case ROUTE -> Set.of(CLERK, OFFICER, LEADER, INTEGRATION);
            case RECALL -> Set.of(LEADER);
        };
    }

    private static boolean fits(Verb verb, DeliveryState state) {
        return switch (verb) {
            case OPEN -> state == DeliveryState.SENT;
            case RECEIVE, REFUSE -> state.isPending();
            case DISPOSE, ROUTE -> state.isKept();
            case RECALL -> state.afterRecall() != null;
            case ANSWER_RECALL -> state == DeliveryState.RECALL_REQUESTED;
        };
    }
}
