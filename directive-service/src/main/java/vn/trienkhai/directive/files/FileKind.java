package vn.trienkhai.directive.files;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The types of file kept here, each with the endings its name may have. */
@SuppressWarnings("ImmutableEnumChecker") // the sets are unmodifiable
enum FileKind {
    PDF("application/pdf", Set.of("pdf")),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Set.of("docx")),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Set.of("xlsx")),
    PPTX(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            Set.of("pptx")),
    ODT("application/vnd.oasis.opendocument.text", Set.of("odt")),
    ODS("application/vnd.oasis.opendocument.spreadsheet", Set.of("ods")),
    ODP("application/vnd.oasis.opendocument.presentation", Set.of("odp")),
    DOC("application/msword", Set.of("doc")),
    XLS("application/vnd.ms-excel", Set.of("xls")),
    PNG("image/png", Set.of("png")),
    JPEG("image/jpeg", Set.of("jpg", "jpeg")),
    TIFF("image/tiff", Set.of("tif", "tiff")),
    TEXT("text/plain", Set.of("txt", "md", "csv")),
    XML("application/xml", Set.of("xml", "edxml")),
    ZIP("application/zip", Set.of("zip"));

    private final String mediaType;
    private final Set<String> endings;

    FileKind(String mediaType, Set<String> endings) {
        this.mediaType = mediaType;
        this.endings = endings;
    }

    static Optional<FileKind> of(String mediaType) {
        return Arrays.stream(values()).filter(kind -> kind.mediaType.equals(mediaType)).findFirst();
    }

    /** A name without an ending says nothing, and so nothing wrong. */
    boolean mayBeNamed(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 || endings.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    String mediaType() {
        return mediaType;
    }
}
