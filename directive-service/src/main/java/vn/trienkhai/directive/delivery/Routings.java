package vn.trienkhai.directive.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import vn.trienkhai.directive.api.RoutingInput;
import vn.trienkhai.directive.registry.Registry;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.problem.DomainProblem;
import vn.trienkhai.platform.time.VietnamTime;

/** Makes steps inside a body from what was asked. */
@ApplicationScoped
class Routings {

    private final Registry registry;
    private final Callers callers;
    private final Clock clock;

    Routings(Registry registry, Callers callers, Clock clock) {
        this.registry = registry;
        this.callers = callers;
        this.clock = clock;
    }

    /** A unit is named by its words, or by a body of the registry whose name is then kept. */
    Routing step(RoutingInput input) {
        var step =
                new Routing(
                        0,
                        input.fromUnit(),
                        unit(input),
                        input.toOrganizationId(),
                        input.person(),
                        Routing.Purpose.valueOf(input.purpose().name()),
                        input.due(),
                        input.note(),
                        clock.instant(),
                        callers.current().name());
        step.requireAllowed();
        return step;
    }

    private String unit(RoutingInput input) {
        var id = input.toOrganizationId();
        if ((id == null) == (input.toUnit() == null)) {
            throw new DomainProblem(
                    DomainProblem.Kind.UNACCEPTABLE,
                    "unit-unclear",
                    "A step goes to toUnit or to toOrganizationId: exactly one");
        }
        if (id == null) {
            return String.valueOf(input.toUnit());
        }
        if (!registry.unknown(List.of(id)).isEmpty()) {
            throw new DomainProblem(
                    DomainProblem.Kind.UNACCEPTABLE,
                    "organization-unknown",
                    "There is no body " + id);
        }
        return String.valueOf(registry.names(List.of(id), VietnamTime.today(clock)).get(id));
    }
}
