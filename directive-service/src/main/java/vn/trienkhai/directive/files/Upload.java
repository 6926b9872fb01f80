package vn.trienkhai.directive.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A received file: where it waits, how long it is and its SHA-256. */
record Upload(Path path, long size, String sha256) {

    private static final int BUFFER = 64 * 1024;

    /** Receives the body; refuses what is longer than the limit as soon as that shows. */
    static Upload receive(InputStream body, Path into, long limit) throws IOException {
        var digest = digest();
        long size = 0;
        try (var out = Files.newOutputStream(into)) {
            var buffer = new byte[BUFFER];
            for (int read = next(body, buffer); read >= 0; read = next(body, buffer)) {
                size += read;
                if (size > limit) {
                    throw new FileProblem.TooLarge(limit);
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        if (size == 0) {
            throw new FileProblem.Empty();
        }
        return new Upload(into, size, HexFormat.of().formatHex(digest.digest()));
    }

    private static int next(InputStream body, byte[] buffer) {
        try {
            return body.read(buffer);
        } catch (IOException e) {
            throw new FileProblem.BrokenOff();
        }
    }

    /** What it is by its content, if its name does not say otherwise and it may be kept. */
    FileKind recognised(String name, long maxUnpacked) throws IOException {
        var found = MediaTypes.of(path);
        var kind =
                FileKind.of(found).orElseThrow(() -> new FileProblem.TypeNotAccepted(name, found));
        if (!kind.mayBeNamed(name)) {
            throw new FileProblem.TypeMismatch(name, found);
        }
        switch (kind) {
            case DOCX, XLSX, PPTX, ODT, ODS, ODP, ZIP ->
                    Archives.requireHarmless(path, maxUnpacked);
            case PDF, DOC, XLS, PNG, JPEG, TIFF, TEXT, XML -> {}
        }
        return kind;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
