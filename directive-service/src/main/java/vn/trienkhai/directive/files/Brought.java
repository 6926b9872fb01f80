package vn.trienkhai.directive.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;

/**
 * A received file under the id it will have. As a stream it is its checksum, by which a repeated
 * request is told from another one. Closing it removes what waited on the disk.
 */
public final class Brought extends ByteArrayInputStream {

    private final UUID id;
    private final Upload upload;
    private final FileKind kind;

    Brought(UUID id, Upload upload, FileKind kind) {
        super(upload.sha256().getBytes(StandardCharsets.US_ASCII));
        this.id = id;
        this.upload = upload;
        this.kind = kind;
    }

    UUID id() {
        return id;
    }

    Upload upload() {
        return upload;
    }

    FileKind kind() {
        return kind;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(upload.path());
    }
}
