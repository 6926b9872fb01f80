package vn.trienkhai.directive.reader.header;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The arrival stamp (ĐẾN) of the office that received the document; never its own number. */
public record Stamp(@Nullable String number, @Nullable LocalDate date, @Nullable String body) {}
