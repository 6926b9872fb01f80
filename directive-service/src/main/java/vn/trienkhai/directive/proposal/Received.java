package vn.trienkhai.directive.proposal;

import jakarta.enterprise.context.RequestScoped;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The document of this request. */
@RequestScoped
class Received {

    private @Nullable Source source;

    void put(Source received) {
        source = received;
    }

    Source source() {
        return Objects.requireNonNull(source, "nothing was received");
    }
}
