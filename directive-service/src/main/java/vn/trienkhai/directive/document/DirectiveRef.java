package vn.trienkhai.directive.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Enough of a directive to show it beside a task, a report or an arrival. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DirectiveRef(
        UUID directiveId,
        @Nullable String symbol,
        @JsonProperty("abstract") String abstractText,
        UUID issuerId,
        @Nullable LocalDate issuedOn) {

    public static DirectiveRef of(Directive directive) {
        var header = directive.header();
        return new DirectiveRef(
                directive.id(),
                header.symbol(),
                header.abstractText(),
                Objects.requireNonNull(directive.issuerId()),
                header.issuedOn());
    }
}
