package vn.trienkhai.directive.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Another body that issues a document together with its issuer, and who signs for it (văn bản liên
 * tịch). The number is of the lead body's series (36-HD/VPTW II.1.3).
 *
 * @param text the body as the source names it, when it is not in the registry
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JointIssuer(
        @Nullable UUID organizationId, @Nullable String text, @Nullable Signature signature) {

    Stream<String> texts() {
        return Stream.ofNullable(text);
    }
}
