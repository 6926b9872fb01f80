package vn.trienkhai.notification.preference;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.trienkhai.platform.identity.Caller;
import vn.trienkhai.platform.work.AggregateRepository;

/** The preferences of bodies, each for its own body only. */
@ApplicationScoped
class PreferenceRepository extends AggregateRepository<Preference> {

    Preference require(Caller caller) {
        return findByIdOptional(caller.bodyOrRefuse()).orElseThrow(() -> unknown(caller));
    }

    /** With its row locked. */
    Preference requireLocked(Caller caller) {
        return locked(caller.bodyOrRefuse()).orElseThrow(() -> unknown(caller));
    }

    private static PreferenceProblem unknown(Caller caller) {
        UUID body = caller.bodyOrRefuse();
        return new PreferenceProblem.BodyNotKnown(body);
    }
}
