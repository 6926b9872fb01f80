package vn.trienkhai.directive.sheet;

import java.util.Optional;
import java.util.stream.Stream;

/** What a table can come and go as. */
public enum SheetFormat {
    CSV("text/csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The format a Content-Type names, whatever its parameters. */
    public static Optional<SheetFormat> of(String contentType) {
        return Stream.of(values())
                .filter(
                        each ->
                                contentType
                                        .strip()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .startsWith(each.mediaType))
                .findFirst();
    }
}
