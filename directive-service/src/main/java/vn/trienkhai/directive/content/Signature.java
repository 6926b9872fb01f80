package vn.trienkhai.directive.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who signs, in which capacity (T/M, TM., KT. …), as printed. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Signature(
        List<String> lines,
        @Nullable String capacity,
        @Nullable String position,
        @Nullable String name) {

    public Signature {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }
}
