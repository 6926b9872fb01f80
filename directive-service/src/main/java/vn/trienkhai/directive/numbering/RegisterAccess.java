package vn.trienkhai.directive.numbering;

import java.util.Optional;
import java.util.UUID;
import vn.trienkhai.platform.api.Action;
import vn.trienkhai.platform.identity.Caller;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.problem.DomainProblem;

/**
 * Who may do what with a number register: administrators and auditors see all, a body sees its own,
 * and its clerks, leaders and machines reserve.
 */
final class RegisterAccess {

    private RegisterAccess() {}

    static boolean seesAll(Caller caller) {
        return caller.has(Role.ADMINISTRATOR) || caller.has(Role.AUDITOR);
    }

    static NumberRegister visible(Optional<NumberRegister> found, Caller caller, UUID id) {
        return found.filter(
                        register -> seesAll(caller) || caller.actsFor(register.series().issuerId()))
                .orElseThrow(
                        () ->
                                new DomainProblem(
                                        DomainProblem.Kind.NOT_FOUND,
                                        "number-register-not-found",
                                        "No number register " + id));
    }

    static Action reserving(NumberRegister register, Caller caller) {
        if (!caller.actsFor(register.series().issuerId())) {
            return Action.refused("reserve", "The register is another body's", "its clerk");
        }
        var mayReserve =
                caller.has(Role.CLERK) || caller.has(Role.LEADER) || caller.has(Role.INTEGRATION);
        return mayReserve
                ? Action.allowed("reserve")
                : Action.refused("reserve", "This needs the role clerk or leader", "clerk");
    }

    static void requireReserving(NumberRegister register, Caller caller) {
        var action = reserving(register, caller);
        if (!action.allowed()) {
            throw new DomainProblem(
                    DomainProblem.Kind.FORBIDDEN,
                    "not-the-issuer",
                    String.valueOf(action.reason()));
        }
    }
}
