package vn.trienkhai.directive.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who gets a copy and why: a body, a class of bodies, or text that names somebody outside the
 * registry.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Recipient(
        @Nullable UUID organizationId,
        @Nullable UUID classId,
        @Nullable String text,
        Purpose purpose) {

    /** As written behind the name in the list of recipients. */
    public enum Purpose {
        ACTION,
        REPORT_UP,
        FOR_INFORMATION,
        UNSPECIFIED,
        PUBLISH,
        ARCHIVE,
        INTERNAL_POSITION
    }
}
