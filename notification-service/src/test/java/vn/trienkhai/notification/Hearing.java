package vn.trienkhai.notification;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import vn.trienkhai.platform.event.EventHandler;
import vn.trienkhai.platform.work.UnitOfWork;

/** How this service hears events in its tests. */
@Singleton
public class Hearing extends vn.trienkhai.platform.testing.Hearing {

    Hearing(@All List<EventHandler<?>> handlers, UnitOfWork work, Clock clock) {
        super(handlers, work, clock);
    }
}
