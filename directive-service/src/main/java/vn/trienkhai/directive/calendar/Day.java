package vn.trienkhai.directive.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.time.SpecialDay;

/** A day that is not what its weekday says, and the act that made it so. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Day(LocalDate date, SpecialDay.Kind kind, String name, @Nullable String legalBasis) {

    SpecialDay special() {
        return new SpecialDay(date, kind, name);
    }
}
