package vn.trienkhai.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Problem details for HTTP APIs (RFC 9457), as in {@code common.yaml}. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        URI type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String instance,
        @Nullable String requestId,
        List<String> allowed,
        List<Fault> errors) {

    /** The media type of every refusal. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        allowed = allowed == null ? List.of() : List.copyOf(allowed);
        errors = errors == null ? List.of() : List.copyOf(errors);
    }
}
