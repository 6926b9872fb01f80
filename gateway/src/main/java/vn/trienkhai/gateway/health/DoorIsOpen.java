package vn.trienkhai.gateway.health;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import vn.trienkhai.gateway.exchange.DoorState;

/** Ready while the door is open: a gateway that is closing gets no new callers. */
@Readiness
@ApplicationScoped
class DoorIsOpen implements HealthCheck {

    private final DoorState door;

    DoorIsOpen(DoorState door) {
        this.door = door;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("door").status(door.isOpen()).build();
    }
}
