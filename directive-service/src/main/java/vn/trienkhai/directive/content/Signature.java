package vn.trienkhai.directive.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Who signs, in which capacity (T/M, TM., KT. …). */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Signature(
        @Nullable String capacity, @Nullable String position, @Nullable String name) {}
