package vn.trienkhai.task.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Enough of a directive to show it beside a task. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DirectiveRef(
        UUID directiveId,
        @Nullable String symbol,
        String abstractText,
        @Nullable UUID issuerId,
        @Nullable LocalDate issuedOn) {}
