package vn.trienkhai.directive.numbering;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A type of document a register numbers, and what the symbol calls it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NumberedType(String type, @Nullable String abbreviation) {}
