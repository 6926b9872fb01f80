package vn.trienkhai.directive.registry;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days on which a body existed before it was closed and opened again (row 25). */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Span(@Nullable LocalDate openedOn, LocalDate closedOn) implements Dated {

    @Override
    @JsonIgnore
    public @Nullable LocalDate validFrom() {
        return openedOn;
    }

    @Override
    @JsonIgnore
    public LocalDate validTo() {
        return closedOn;
    }
}
