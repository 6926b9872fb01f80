package vn.trienkhai.gateway.problem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One refusal of one request: which, why, what would have been accepted, and the headers that
 * belong to it. Thrown where a value was expected; carries no stack trace.
 */
public final class Refused extends RuntimeException {

    private final Refusal refusal;
    private final int status;
    private final transient List<String> allowed;
    private final transient Map<String, String> headers;

    private Refused(
            Refusal refusal,
            int status,
            @Nullable String detail,
            List<String> allowed,
            Map<String, String> headers) {
        super(detail, null, false, false);
        this.refusal = refusal;
        this.status = status;
        this.allowed = List.copyOf(allowed);
        this.headers = Map.copyOf(headers);
    }

    public static Refused because(Refusal refusal, @Nullable String detail) {
        return new Refused(refusal, refusal.status(), detail, List.of(), Map.of());
    }

    /** The same refusal, naming what would have been accepted. */
    public Refused allowing(List<String> values) {
        return new Refused(refusal, status, getMessage(), values, headers);
    }

    /** The same refusal with one more header. */
    public Refused with(String name, String value) {
        var more = new HashMap<>(headers);
        more.put(name, value);
        return new Refused(refusal, status, getMessage(), allowed, more);
    }

    /** The same refusal under the status that a service chose. */
    public Refused as(int otherStatus) {
        return new Refused(refusal, otherStatus, getMessage(), allowed, headers);
    }

    public Refusal refusal() {
        return refusal;
    }

    public int status() {
        return status;
    }

    public List<String> allowed() {
        return allowed;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
