package vn.trienkhai.directive.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A position of a body, and in which capacities its holder may sign for the body (row 27). */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Position(
        String title,
        @Nullable String holder,
        List<Capacity> capacities,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements Dated {

    /** In which capacity somebody signs: Decree 30/2020/NĐ-CP art. 13, Instruction 36-HD/VPTW. */
    public enum Capacity {
        SELF,
        ON_BEHALF,
        DEPUTY,
        BY_ORDER,
        DELEGATED,
        ACTING
    }

    public Position {
        capacities = capacities == null ? List.of() : List.copyOf(capacities);
    }

    Position until(LocalDate last) {
        return new Position(title, holder, capacities, validFrom, last);
    }
}
