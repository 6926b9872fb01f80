package vn.trienkhai.platform.api;

import java.util.Collection;
import java.util.List;
import vn.trienkhai.platform.problem.DomainProblem;
import vn.trienkhai.platform.problem.Fault;

/** The ways the chassis itself refuses a request, before any capability is asked. */
final class RequestProblem {

    private RequestProblem() {}

    static DomainProblem unknownParameter(String name, Collection<String> allowed) {
        return new DomainProblem(
                DomainProblem.Kind.INVALID,
                "unknown-parameter",
                "There is no parameter '" + name + "' here",
                allowed.stream().sorted().toList(),
                List.of());
    }

    static DomainProblem badParameter(String name, Collection<String> allowed) {
        var fault = new Fault(name, "The value is not of the form the contract asks for");
        return new DomainProblem(
                DomainProblem.Kind.INVALID,
                "validation-failed",
                "The parameter '" + name + "' cannot be read",
                List.copyOf(allowed),
                List.of(fault));
    }

    static DomainProblem notNfc(String where) {
        return new DomainProblem(
                DomainProblem.Kind.INVALID,
                "text-not-nfc",
                "Text must be in Unicode normal form C and free of control characters: " + where);
    }

    static DomainProblem wrongRole(Collection<String> roles) {
        return new DomainProblem(
                DomainProblem.Kind.FORBIDDEN,
                "wrong-role",
                "This needs one of the roles " + String.join(", ", roles),
                List.copyOf(roles),
                List.of());
    }

    static DomainProblem chooseBody() {
        return new DomainProblem(
                DomainProblem.Kind.INVALID,
                "acting-body-required",
                "The sign-in acts for several bodies; name one in the Acting-Body header");
    }

    static DomainProblem notYourBody(String named) {
        return new DomainProblem(
                DomainProblem.Kind.FORBIDDEN,
                "not-your-body",
                "The sign-in may not act for the body " + named);
    }

    static DomainProblem ifMatchMissing() {
        return new DomainProblem(
                DomainProblem.Kind.PRECONDITION_MISSING,
                "precondition-required",
                "Send the ETag you last saw in If-Match");
    }

    static DomainProblem stale(long version) {
        return new DomainProblem(
                DomainProblem.Kind.STALE,
                "precondition-failed",
                "Somebody changed this meanwhile; its ETag is now \"" + version + "\"");
    }

    static DomainProblem keyMissing() {
        return new DomainProblem(
                DomainProblem.Kind.INVALID,
                "idempotency-key-required",
                "Send an Idempotency-Key: a duplicate of this would hurt");
    }

    static DomainProblem badKey() {
        return new DomainProblem(
                DomainProblem.Kind.INVALID,
                "idempotency-key-invalid",
                "An Idempotency-Key has 8 to 100 characters");
    }

    static DomainProblem keyInUse() {
        return new DomainProblem(
                DomainProblem.Kind.CONFLICT,
                "request-in-progress",
                "The first request with this Idempotency-Key is still being answered");
    }

    static DomainProblem keyReused() {
        return new DomainProblem(
                DomainProblem.Kind.UNACCEPTABLE,
                "idempotency-key-reused",
                "This Idempotency-Key was used for another request");
    }
}
