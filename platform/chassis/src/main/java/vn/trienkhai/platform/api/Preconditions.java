package vn.trienkhai.platform.api;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.work.Aggregate;

/** The If-Match of this request, and whether the operation has honoured it. */
@RequestScoped
public class Preconditions {

    private @Nullable String ifMatch;
    private boolean checked;

    void expect(String entityTag) {
        ifMatch = entityTag;
    }

    /**
     * Refuses the request (412) unless it names the version of this aggregate. To be called on the
     * locked aggregate before anything is changed.
     */
    public void check(Aggregate aggregate) {
        checked = true;
        if (ifMatch != null && !ifMatch.equals(entityTag(aggregate.version()))) {
            throw RequestProblem.stale(aggregate.version());
        }
    }

    boolean isForgotten() {
        return ifMatch != null && !checked;
    }

    static String entityTag(long version) {
        return "\"" + version + "\"";
    }
}
