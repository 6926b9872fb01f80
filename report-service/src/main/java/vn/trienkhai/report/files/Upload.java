package vn.trienkhai.report.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A received file: its bytes, how many, their SHA-256 and what they are. */
final class Upload extends FilterInputStream {

    static final int LIMIT = 20 * 1024 * 1024;

    private final long size;
    private final String sha256;
    private final String mediaType;

    private Upload(InputStream bytes, long size, String sha256, String mediaType) {
        super(bytes);
        this.size = size;
        this.sha256 = sha256;
        this.mediaType = mediaType;
    }

    /** Receives the body into the file; refuses what is too large, empty or of no accepted type. */
    static Upload receive(InputStream body, Path into) throws IOException {
        var digest = sha256();
        long size = 0;
        try (var out = Files.newOutputStream(into)) {
            var buffer = new byte[64 * 1024];
            for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
                size += n;
                if (size > LIMIT) {
                    throw new FileProblem.TooLarge(LIMIT);
                }
                digest.update(buffer, 0, n);
                out.write(buffer, 0, n);
            }
        }
        var type = MediaTypes.of(into).orElseThrow(FileProblem.TypeNotAccepted::new);
        return new Upload(
                Files.newInputStream(into), size, HexFormat.of().formatHex(digest.digest()), type);
    }

    long size() {
        return size;
    }

    String checksum() {
        return sha256;
    }

    String mediaType() {
        return mediaType;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
