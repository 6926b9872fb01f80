package vn.trienkhai.gateway.problem;

import java.util.Locale;

/**
 * The ways the gateway itself refuses a request. Their texts stand in {@code
 * contracts/problems.yaml}.
 */
public enum Refusal {
    MALFORMED_REQUEST(400),
    AMBIGUOUS_TARGET(400),
    BODY_NOT_EXPECTED(400),
    NO_TOKEN(401),
    INVALID_TOKEN(401),
    ROLE_MISSING(403),
    NO_SUCH_PATH(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    BODY_TOO_SLOW(408),
    BODY_TOO_LARGE(413),
    TARGET_TOO_LONG(414),
    UNSUPPORTED_MEDIA_TYPE(415),
    REFUSED_BY_SERVICE(422),
    TOO_MANY_REQUESTS(429),
    HEADERS_TOO_LARGE(431),
    UNEXPECTED(500),
    BAD_UPSTREAM_ANSWER(502),
    SERVICE_UNAVAILABLE(503),
    SIGN_IN_UNAVAILABLE(503),
    SERVICE_TOO_SLOW(504);

    private final int status;
    private final String type;

    Refusal(int status) {
        this.status = status;
        this.type = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public int status() {
        return status;
    }

    /** The stable name, as in {@code /problems/<type>}. */
    public String type() {
        return type;
    }
}
