package vn.trienkhai.directive.proposal;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import vn.trienkhai.platform.api.Action;
import vn.trienkhai.platform.identity.Caller;
import vn.trienkhai.platform.identity.Role;

/**
 * Who may do what with a proposal of their body: role × state. Both {@code actions[]} and every
 * refusal come from this table.
 */
final class ProposalAccess {

    private ProposalAccess() {}

    /** What can be done with a proposal. */
    enum Verb {
        CORRECT,
        CONFIRM,
        DISCARD,
        REREAD;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One line of the table: any of the roles in any of the states. */
    private record Rule(Set<Role> roles, List<ProposalState> states) {}

    private static Rule rule(Verb verb) {
        return switch (verb) {
            case CORRECT ->
                    new Rule(Set.of(Role.CLERK, Role.OFFICER), List.of(ProposalState.PROPOSED));
            case CONFIRM -> new Rule(Set.of(Role.CLERK), List.of(ProposalState.PROPOSED));
            case DISCARD ->
                    new Rule(
                            Set.of(Role.CLERK, Role.OFFICER),
                            List.of(
                                    ProposalState.READING,
                                    ProposalState.PROPOSED,
                                    ProposalState.FAILED));
            case REREAD ->
                    new Rule(Set.of(Role.CLERK, Role.OFFICER), List.of(ProposalState.FAILED));
        };
    }

    static List<Action> all(Caller caller, ProposalState state) {
        return Stream.of(Verb.values()).map(verb -> decide(verb, caller, state)).toList();
    }

    static void require(Verb verb, Caller caller, ProposalState state) {
        var action = decide(verb, caller, state);
        var reason = action.reason();
        if (reason != null && action.who() != null) {
            throw new ProposalProblem.NotAllowed(reason);
        }
        if (reason != null) {
            throw new ProposalProblem.WrongState(reason);
        }
    }

    private static Action decide(Verb verb, Caller caller, ProposalState state) {
        if (Collections.disjoint(rule(verb).roles(), caller.roles())) {
            return Action.refused(
                    verb.word(), "Your role does not allow this", "a clerk of the body");
        }
        return rule(verb).states().contains(state)
                ? Action.allowed(verb.word())
                : Action.refused(
                        verb.word(),
                        "%s needs a proposal that is %s, this one is %s"
                                .formatted(verb.word(), rule(verb).states(), state),
                        null);
    }
}
