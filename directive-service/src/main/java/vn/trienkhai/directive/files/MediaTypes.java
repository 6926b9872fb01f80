package vn.trienkhai.directive.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;

/** Tells what a file is by its content; names and headers are not believed. */
final class MediaTypes {

    private static final Detector DETECTOR = new DefaultDetector();
    private static final Map<String, FileKind> OFFICE =
            Map.of(
                    "word/document", FileKind.DOCX,
                    "xl/workbook", FileKind.XLSX,
                    "ppt/presentation", FileKind.PPTX);

    /** Some programs number the main part of an office file. */
    private static final Pattern MAIN_PART = Pattern.compile("([a-z]+/[a-z]+)\\d*\\.xml");

    private static final Set<FileKind> OPEN = Set.of(FileKind.ODT, FileKind.ODS, FileKind.ODP);
    private static final int SEARCHED = 64 * 1024;

    private MediaTypes() {}

    /** The media type, also of what is not accepted. */
    static String of(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            var found = DETECTOR.detect(in, new Metadata()).getBaseType().toString();
            return switch (found) {
                case "application/zip", "application/x-tika-ooxml" -> ofZip(file);
                case "application/x-tika-msoffice" -> ofOldOffice(file);
                default -> found;
            };
        }
    }

    private static String ofZip(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"))) {
                return "application/vnd.ms-office.vbaProject";
            }
            var parts = zip.stream().map(MediaTypes::mainPart).filter(OFFICE::containsKey).toList();
            return switch (parts.size()) {
                case 0 -> ofOpenDocument(zip);
                case 1 -> OFFICE.getOrDefault(parts.getFirst(), FileKind.ZIP).mediaType();
                default -> FileKind.ZIP.mediaType(); // two documents in one are neither
            };
        } catch (IOException | IllegalArgumentException e) {
            throw new FileProblem.ArchiveUnreadable();
        }
    }

    private static String mainPart(ZipEntry entry) {
        var name = MAIN_PART.matcher(entry.getName());
        return name.matches() ? name.group(1) : "";
    }

    /** An archive may call itself an open document; nothing else it says of itself is believed. */
    private static String ofOpenDocument(ZipFile zip) throws IOException {
        var said = zip.getEntry("mimetype");
        if (said != null) {
            try (var in = zip.getInputStream(said)) {
                var type = new String(in.readNBytes(100), StandardCharsets.US_ASCII);
                if (OPEN.stream().anyMatch(kind -> kind.mediaType().equals(type))) {
                    return type;
                }
            }
        }
        return FileKind.ZIP.mediaType();
    }

    /** A compound file names its parts in UTF-16; what it is follows from them. */
    private static String ofOldOffice(Path file) throws IOException {
        if (contains(file, "WordDocument")) {
            return FileKind.DOC.mediaType();
        }
        return contains(file, "Workbook")
                ? FileKind.XLS.mediaType()
                : "application/x-tika-msoffice";
    }

    private static boolean contains(Path file, String word) throws IOException {
        var wanted =
                new String(word.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        try (InputStream in = Files.newInputStream(file)) {
            var before = "";
            for (var part = in.readNBytes(SEARCHED);
                    part.length > 0;
                    part = in.readNBytes(SEARCHED)) {
                var text = before + new String(part, StandardCharsets.ISO_8859_1);
                if (text.contains(wanted)) {
                    return true;
                }
                before = text.substring(Math.max(0, text.length() - wanted.length()));
            }
            return false;
        }
    }
}
