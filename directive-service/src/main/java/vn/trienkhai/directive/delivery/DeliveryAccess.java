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
 * Who may do what with a copy: only the recipient acts on it, by role and state. Both {@code
 * actions[]} and every refusal come from here.
 */
final class DeliveryAccess {

    private DeliveryAccess() {}

    /** What can be done with a copy. */
    enum Verb {
        OPEN,
        RECEIVE,
        REFUSE,
        DISPOSE,
        ROUTE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static List<Action> all(Caller caller, Delivery delivery) {
        return Stream.of(Verb.values()).map(verb -> decide(verb, caller, delivery)).toList();
    }

    static Action decide(Verb verb, Caller caller, Delivery delivery) {
        var reason = refusal(verb, caller, delivery);
        if (reason != null) {
            return Action.refused(verb.word(), reason, "a clerk of the receiving body");
        }
        return states(verb).contains(delivery.state())
                ? Action.allowed(verb.word())
                : Action.refused(verb.word(), "The copy is " + delivery.state(), null);
    }

    /** The state is checked by the verb of the delivery itself. */
    static void require(Verb verb, Caller caller, Delivery delivery) {
        var reason = refusal(verb, caller, delivery);
        if (reason != null) {
            throw new DomainProblem(DomainProblem.Kind.FORBIDDEN, "not-allowed", reason);
        }
    }

    private static @Nullable String refusal(Verb verb, Caller caller, Delivery delivery) {
        if (!caller.actsFor(delivery.recipientId())) {
            return "Only the receiving body acts on its copy";
        }
        return Collections.disjoint(roles(verb), caller.roles())
                ? "Your role does not allow this"
                : null;
    }

    private static Set<Role> roles(Verb verb) {
        return switch (verb) {
            case OPEN, RECEIVE, REFUSE -> Set.of(CLERK, INTEGRATION);
            case DISPOSE -> Set.of(CLERK, LEADER, INTEGRATION);
            case ROUTE -> Set.of(CLERK, OFFICER, LEADER, INTEGRATION);
        };
    }

    private static Set<DeliveryState> states(Verb verb) {
        return switch (verb) {
            case OPEN -> Set.of(DeliveryState.SENT);
            case RECEIVE, REFUSE -> Set.of(DeliveryState.SENT, DeliveryState.DELIVERED);
            case DISPOSE, ROUTE -> Set.of(DeliveryState.RECEIVED);
        };
    }
}
