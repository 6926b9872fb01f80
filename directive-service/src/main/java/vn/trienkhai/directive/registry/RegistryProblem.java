package vn.trienkhai.directive.registry;

import java.util.UUID;
import vn.trienkhai.platform.problem.DomainProblem;

/** Why the registry refuses something. Each type has a title in the catalogue of problems. */
final class RegistryProblem {

    private RegistryProblem() {}

    static DomainProblem unacceptable(String type, String detail) {
        return new DomainProblem(DomainProblem.Kind.UNACCEPTABLE, type, detail);
    }

    static DomainProblem contradiction(String detail) {
        return unacceptable("dates-contradict", detail);
    }

    static DomainProblem incomplete(String detail) {
        return unacceptable("change-incomplete", detail);
    }

    static DomainProblem unknown(UUID id) {
        return unacceptable("organization-unknown", "There is no body " + id);
    }

    static DomainProblem notFound(UUID id) {
        return new DomainProblem(
                DomainProblem.Kind.NOT_FOUND, "organization-not-found", "No organization " + id);
    }
}
