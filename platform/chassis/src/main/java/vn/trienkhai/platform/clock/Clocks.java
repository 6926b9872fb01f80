package vn.trienkhai.platform.clock;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one clock, in the zone in which days begin and end for everyone: Asia/Ho_Chi_Minh. In the
 * profiles {@code local} and {@code test} it can be moved through a file; in production it cannot.
 */
@Singleton
class Clocks {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Produces
    @Singleton
    Clock clock(@ConfigProperty(name = "trienkhai.clock.file") Optional<Path> file) {
        if (file.isEmpty()) {
            return Clock.system(ZONE);
        }
        if (LaunchMode.current() == LaunchMode.NORMAL && !ConfigUtils.isProfileActive("local")) {
            throw new IllegalStateException(
                    "trienkhai.clock.file is only for the local and test profiles");
        }
        return new MovableClock(file.get(), Clock.system(ZONE));
    }
}
