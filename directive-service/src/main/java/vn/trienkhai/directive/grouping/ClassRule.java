package vn.trienkhai.directive.grouping;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every body that fits all the parts given. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClassRule(
        List<String> kinds,
        List<String> levels,
        @Nullable UUID ancestorId,
        @Nullable String hierarchy) {

    ClassRule {
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
        levels = levels == null ? List.of() : List.copyOf(levels);
    }

    boolean saysNothing() {
        return kinds.isEmpty() && levels.isEmpty() && ancestorId == null;
    }
}
