package vn.trienkhai.directive.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was uncertain once, and how a person settled it.
 *
 * @param value what it is; absent when it stands as it was read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Verified(
        String field,
        @Nullable String raw,
        String reason,
        @Nullable String value,
        String basis,
        Instant at,
        String by) {}
