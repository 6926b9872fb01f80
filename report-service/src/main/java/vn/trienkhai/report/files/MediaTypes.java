package vn.trienkhai.report.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Tells what a file is by its content; names and headers are not believed. */
final class MediaTypes {

    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ODT = "application/vnd.oasis.opendocument.text";

    private MediaTypes() {}

    static Optional<String> of(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(8);
        }
        var start = HexFormat.of().formatHex(head);
        if (start.startsWith("255044462d")) {
            return Optional.of("application/pdf");
        }
        if (start.equals("89504e470d0a1a0a")) {
            return Optional.of("image/png");
        }
        if (start.startsWith("ffd8ff")) {
            return Optional.of("image/jpeg");
        }
        if (start.startsWith("504b0304")) {
            return ofZip(file);
        }
        return head.length > 0 && isText(file)
                ? Optional.of("text/plain; charset=UTF-8")
                : Optional.empty();
    }

    private static Optional<String> ofZip(Path file) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName();
                if (name.equals("word/document.xml")) {
                    return Optional.of(DOCX);
                }
                if (name.equals("xl/workbook.xml")) {
                    return Optional.of(XLSX);
                }
                if (name.equals("mimetype") && isOdt(zip)) {
                    return Optional.of(ODT);
                }
            }
        } catch (ZipException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean isOdt(InputStream mimetype) throws IOException {
        return new String(mimetype.readNBytes(ODT.length() + 1), StandardCharsets.US_ASCII)
                .equals(ODT);
    }

    private static boolean isText(Path file) throws IOException {
        try {
            var text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(Files.readAllBytes(file)));
            return text.chars().noneMatch(c -> c < ' ' && "\t\r\n".indexOf(c) < 0);
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
