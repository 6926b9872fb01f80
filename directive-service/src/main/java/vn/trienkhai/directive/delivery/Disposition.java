package vn.trienkhai.directive.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.content.SecrecyMark;

/** The note at arrival (bút phê): who handles it, who helps, by when (row 37). */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Disposition(
        String leadUnit,
        List<String> coordinatingUnits,
        @Nullable LocalDate due,
        @Nullable String note,
        Instant at,
        @Nullable String by) {

    Disposition {
        coordinatingUnits = List.copyOf(coordinatingUnits);
        SecrecyMark.refuseIn(Stream.<@Nullable String>of(leadUnit, note));
    }
}
